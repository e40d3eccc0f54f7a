import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
var EDITORS=["vscode","front-matter","decap","sveltia"];export{EDITORS};
