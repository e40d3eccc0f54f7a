import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{renderFindingList,renderFindings}from"./chunk-JN46NIZJ.js";import"./chunk-QD4RVJSW.js";import"./chunk-DHEU4AB4.js";import"./chunk-2CPOJTBN.js";import"./chunk-CDHF52YH.js";import"./chunk-PCUFGFGG.js";import"./chunk-MWFKPCMH.js";export{renderFindingList,renderFindings};
