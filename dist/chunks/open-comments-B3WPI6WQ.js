import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{openGitHub}from"./chunk-GKWZFCL4.js";import"./chunk-MWFKPCMH.js";async function openComments({github,fetch,registerSecret}){return github===null||github.repository===null?null:(registerSecret(github.token),openGitHub(github,github.repository,fetch))}export{openComments};
