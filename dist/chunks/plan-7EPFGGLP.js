import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{plan,reportOf}from"./chunk-4VLYS46T.js";import"./chunk-H353VQQI.js";import"./chunk-KS5EI23D.js";import"./chunk-QFRVC23V.js";import"./chunk-2APTSLWM.js";import"./chunk-MNWKZPZL.js";import"./chunk-MWFKPCMH.js";export{plan,reportOf};
