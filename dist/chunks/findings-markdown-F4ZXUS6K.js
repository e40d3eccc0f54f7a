import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{findingsMarkdown}from"./chunk-5UJ2SEW7.js";import"./chunk-VUIET4AO.js";import"./chunk-WOKCMTKF.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{findingsMarkdown};
