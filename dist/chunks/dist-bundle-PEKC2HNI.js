import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{App,OAuthApp,Octokit,createNodeMiddleware}from"./chunk-3VUYWJRR.js";import{RequestError}from"./chunk-TNOTO57S.js";import"./chunk-MWFKPCMH.js";export{App,OAuthApp,Octokit,RequestError,createNodeMiddleware};
