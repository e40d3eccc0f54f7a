import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{findingsMarkdown}from"./chunk-NAL5WJHF.js";import"./chunk-LI5G7QPX.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{findingsMarkdown};
