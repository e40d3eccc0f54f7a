import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{plan,reportOf}from"./chunk-NN4UQ4QX.js";import"./chunk-G6NNZAY4.js";import"./chunk-C3RRWAX3.js";import"./chunk-EWVYE772.js";import"./chunk-2APTSLWM.js";import"./chunk-MNWKZPZL.js";import"./chunk-MWFKPCMH.js";export{plan,reportOf};
