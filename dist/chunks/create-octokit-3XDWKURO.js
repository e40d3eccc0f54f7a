import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{NEVER_REPEATED,createOctokit}from"./chunk-FQ4DHTCQ.js";import"./chunk-3VUYWJRR.js";import"./chunk-TNOTO57S.js";import"./chunk-MWFKPCMH.js";export{NEVER_REPEATED,createOctokit};
