import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);
import{GitHubFault,orFault}from"./chunk-77DRDZBI.js";import{NEVER_REPEATED}from"./chunk-FQ4DHTCQ.js";import"./chunk-3VUYWJRR.js";import"./chunk-TNOTO57S.js";import"./chunk-MWFKPCMH.js";var DISCUSSION=`query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`,GitHubComments=class{#octokit;#name;constructor(octokit,name){this.#octokit=octokit,this.#name=name}async read(pull){let ours=[],after=null;for(;;){let{headRefOid,comments}=await this.#page(pull,after);for(let{fullDatabaseId,body,viewerDidAuthor}of comments.nodes)viewerDidAuthor&&ours.push({id:Number(fullDatabaseId),body});if(after=comments.pageInfo.endCursor,!comments.pageInfo.hasNextPage||after===null)return{headSha:headRefOid,ours}}}async create(pull,body){let comment={...this.#name,issue_number:pull,body,request:NEVER_REPEATED};await orFault(()=>this.#octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",comment))}async edit(id,body){let change={...this.#name,comment_id:id,body,request:NEVER_REPEATED};await orFault(()=>this.#octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",change))}async remove(id){let comment={...this.#name,comment_id:id,request:NEVER_REPEATED};await orFault(()=>this.#octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",comment))}async#page(number,after){let variables={...this.#name,number,after,request:NEVER_REPEATED},pullRequest=(await orFault(()=>this.#octokit.graphql(DISCUSSION,variables))).repository?.pullRequest;if(!pullRequest)throw new GitHubFault("not_found",`There is no pull request ${number}.`);return pullRequest}};export{GitHubComments};
