import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{createHash}from"node:crypto";function sha256Hex(text){return createHash("sha256").update(text,"utf8").digest("hex")}export{sha256Hex};
