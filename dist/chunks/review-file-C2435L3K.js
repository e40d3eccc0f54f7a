import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{REVIEW_FILE,readReviewFile,writeReviewFile}from"./chunk-GXRQE26K.js";import"./chunk-64HPVTUN.js";import"./chunk-MWFKPCMH.js";export{REVIEW_FILE,readReviewFile,writeReviewFile};
