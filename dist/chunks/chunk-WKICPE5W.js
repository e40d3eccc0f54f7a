import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
var PREVIEW_GENERATOR='<meta name="generator" content="Mergecast preview">';function renderPreviewPage({title,data,live}){return`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy({isLive:live!==null})}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${PREVIEW_GENERATOR}
<title>${escapeText(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
<script type="application/json" id="data">${inlineJson(data)}</script>
${live===null?"":`<script type="application/json" id="live">${inlineJson(live)}</script>
`}<script src="page.js" defer></script>
</head>
<body>
<noscript>This page is drawn by its script, page.js, and needs JavaScript for it. It loads nothing from anywhere else.</noscript>
</body>
</html>
`}function pagePolicy({isLive}){return["default-src 'none'","script-src 'self'","style-src 'self'","img-src 'self'","media-src 'self'",...isLive?["connect-src 'self'"]:[],"base-uri 'none'","form-action 'none'"].join("; ")}function inlineJson(value){return JSON.stringify(value).replaceAll("<","\\u003c")}function escapeText(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;")}import{readFile}from"node:fs/promises";import path2 from"node:path";import{existsSync}from"node:fs";import path from"node:path";import{fileURLToPath}from"node:url";function packageRoot(){let folder=path.dirname(fileURLToPath(import.meta.url));for(;!existsSync(path.join(folder,"mergecast.yml"));){let parent=path.dirname(folder);if(parent===folder)throw new Error("The sample content is missing from this installation.");folder=parent}return folder}var PAGE_FILES={"page.js":"text/javascript; charset=utf-8","style.css":"text/css; charset=utf-8","icon.svg":"image/svg+xml"};function readPageFile(name){return readFile(path2.join(packageRoot(),"dist/preview",name))}export{PREVIEW_GENERATOR,renderPreviewPage,pagePolicy,packageRoot,PAGE_FILES,readPageFile};
