import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{publish}from"./chunk-JD7L2S2R.js";import"./chunk-H353VQQI.js";import"./chunk-QFRVC23V.js";import"./chunk-2APTSLWM.js";import"./chunk-MNWKZPZL.js";import"./chunk-MWFKPCMH.js";export{publish};
