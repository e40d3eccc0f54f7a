import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
function withNotBefore(reason,notBefore){return notBefore===null||reason.includes(notBefore)?reason:`${reason} Not before ${notBefore}.`}export{withNotBefore};
