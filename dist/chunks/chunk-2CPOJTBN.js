import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
function count(amount,singular,plural=`${singular}s`){return`${amount.toLocaleString("en-US")} ${amount===1?singular:plural}`}export{count};
