import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{findingsMarkdown}from"./chunk-XJJHTAR3.js";import"./chunk-VUIET4AO.js";import"./chunk-D4BGX7WP.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{findingsMarkdown};
