import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{publish}from"./chunk-RJVGWCSP.js";import"./chunk-G6NNZAY4.js";import"./chunk-EWVYE772.js";import"./chunk-2APTSLWM.js";import"./chunk-MNWKZPZL.js";import"./chunk-MWFKPCMH.js";export{publish};
