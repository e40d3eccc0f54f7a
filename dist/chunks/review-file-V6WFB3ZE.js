import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{REVIEW_FILE,readReviewFile,writeReviewFile}from"./chunk-XA5KZLRU.js";import"./chunk-2ZDCFCEA.js";import"./chunk-MLCDVJ25.js";import"./chunk-OQ3ZEUI7.js";import"./chunk-64HPVTUN.js";import"./chunk-MWFKPCMH.js";export{REVIEW_FILE,readReviewFile,writeReviewFile};
