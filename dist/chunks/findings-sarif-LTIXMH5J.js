import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{findingsSarif}from"./chunk-Z3SDP3JL.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{findingsSarif};
