import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
var PLATFORM_IDS=["x","youtube","instagram","facebook","linkedin","tiktok","threads","pinterest","bluesky","google_business","snapchat","mastodon"];function isPlatformId(value){return PLATFORM_IDS.includes(value)}export{PLATFORM_IDS,isPlatformId};
