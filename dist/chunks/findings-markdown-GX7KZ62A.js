import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{findingsMarkdown}from"./chunk-7EYV5AB2.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{findingsMarkdown};
