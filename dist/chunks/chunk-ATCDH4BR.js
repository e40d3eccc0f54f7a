import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{sha256Hex}from"./chunk-FXIHMQMP.js";function tokenFingerprint(token){return sha256Hex(`mergecast token\0${token}`).slice(0,16)}export{tokenFingerprint};
