import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
function isDeletionAsked({deletion,deleted_at}){return deletion!==void 0||deleted_at!==void 0}export{isDeletionAsked};
