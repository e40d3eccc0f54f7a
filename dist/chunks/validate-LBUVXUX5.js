import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{validate}from"./chunk-Y6BLRH2C.js";import"./chunk-KS5EI23D.js";import"./chunk-QFRVC23V.js";import"./chunk-2APTSLWM.js";import"./chunk-MNWKZPZL.js";import"./chunk-MWFKPCMH.js";export{validate};
