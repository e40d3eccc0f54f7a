import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{findingsSarif}from"./chunk-DYBMG6ZR.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{findingsSarif};
