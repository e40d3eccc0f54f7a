import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
function accountKey(account){return`${account.profile}/${account.platform}`}export{accountKey};
