import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
function refuse(){return Promise.reject(new Error("There is no repository to record in."))}var emptyLedger={find:()=>null,all:()=>[],refresh:()=>Promise.resolve(),pauseOf:()=>null,update:refuse,move:refuse,pause:refuse};export{emptyLedger};
