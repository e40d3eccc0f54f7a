import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
var CONTROLS=new RegExp("(?![\\n\\t])\\p{Cc}","gu"),BIDI=/[\u202a-\u202e\u2066-\u2069]/g,ODD_BREAKS=/[\u2028\u2029]/g;function visibleText(text){return text.replaceAll(`\r
`,`
`).replace(CONTROLS,controlPicture).replace(BIDI,"�").replace(ODD_BREAKS,"␤")}function visibleLine(text){return visibleText(text).replace(/\s*\n\s*/g," ").replaceAll("	"," ").trim()}function controlPicture(character){let code=character.charCodeAt(0);return code<32?String.fromCharCode(9216+code):code===127?"␡":"�"}export{visibleText,visibleLine};
