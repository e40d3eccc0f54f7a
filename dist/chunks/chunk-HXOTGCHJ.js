import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
var NOTHING_SENT={published:0,failed:0,deferred:0,in_doubt:0,missed:0,write_back_commit:""};export{NOTHING_SENT};
