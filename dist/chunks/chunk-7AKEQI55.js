import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
function encodePath(path){return path.split("/").map(encodeURIComponent).join("/")}export{encodePath};
