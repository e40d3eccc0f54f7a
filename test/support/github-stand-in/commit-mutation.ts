import type { CreateCommitOnBranchInput } from '@octokit/graphql-schema';
import type { BareRepository } from './bare-repository.ts';
import { TypedError } from './graphql.ts';

/** `createCommitOnBranch`: a commit on a branch, if the branch is where the caller says. */
export function createCommitOnBranch(
  input: CreateCommitOnBranchInput,
  bare: BareRepository,
  rules: readonly string[],
): object {
  const { branch, expectedHeadOid, message, fileChanges } = input;
  const ref = `refs/heads/${branch.branchName}`;
  if (bare.find(ref) !== expectedHeadOid) {
    const said = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
    throw new TypedError('STALE_DATA', said);
  }
  if (rules.includes('pull_request')) {
    const said = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';
    throw new TypedError('UNPROCESSABLE', said);
  }
  const files = (fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    content: Buffer.from(contents, 'base64'),
  }));
  const tree = bare.tree(expectedHeadOid, files);
  const oid = bare.commit(tree, [expectedHeadOid], `${message.headline}\n\n${message.body ?? ''}`);
  bare.git(['update-ref', ref, oid, expectedHeadOid]);
  return { commit: { oid } };
}
