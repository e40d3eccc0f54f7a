import { type Answer, type Body, refusal, shapeProblem } from './answers.ts';
import type { BareRepository } from './bare-repository.ts';

/** The input of `createCommitOnBranch`, from GitHub's GraphQL schema of 2026-07-22. */
interface CreateCommitOnBranchInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
  readonly clientMutationId?: string;
}

const QUERY = /^mutation \(\$input: CreateCommitOnBranchInput!\) \{\s+createCommitOnBranch\(input: \$input\)/;

/** The one mutation that is known here: a commit on a branch, if the branch is where the caller says. */
export function answerMutation(request: Body, bare: BareRepository, rules: readonly string[]): Answer {
  if (!QUERY.test(String(request.query))) return refusal(400, 'Problems parsing the query');
  const input = (request.variables as { readonly input: Body }).input;
  const problem = inputProblem(input);
  if (problem !== null) return failed('INVALID', problem);
  return commit(input as unknown as CreateCommitOnBranchInput, bare, rules);
}

function inputProblem(input: Body): string | null {
  type Input = CreateCommitOnBranchInput;
  const part = (name: keyof Input) => input[name] as Body | undefined;
  return (
    shapeProblem<Input>(input, ['branch', 'expectedHeadOid', 'message', 'fileChanges'], ['clientMutationId']) ??
    shapeProblem<Input['branch']>(part('branch'), ['repositoryNameWithOwner', 'branchName']) ??
    shapeProblem<Input['message']>(part('message'), ['headline'], ['body']) ??
    shapeProblem<Input['fileChanges']>(part('fileChanges'), [], ['additions', 'deletions'])
  );
}

function commit(input: CreateCommitOnBranchInput, bare: BareRepository, rules: readonly string[]): Answer {
  const { branch, expectedHeadOid, message, fileChanges } = input;
  const ref = `refs/heads/${branch.branchName}`;
  if (bare.find(ref) !== expectedHeadOid) {
    const said = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
    return failed('STALE_DATA', said);
  }
  if (rules.includes('pull_request')) {
    return failed(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    );
  }
  const files = (fileChanges.additions ?? []).map(({ path, contents }) => ({
    path,
    content: Buffer.from(contents, 'base64'),
  }));
  const tree = bare.tree(expectedHeadOid, files);
  const oid = bare.commit(tree, [expectedHeadOid], `${message.headline}\n\n${message.body ?? ''}`);
  bare.git(['update-ref', ref, oid, expectedHeadOid]);
  return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
}

/** GraphQL fails with status 200. */
function failed(type: string, message: string): Answer {
  const errors = [{ type, path: ['createCommitOnBranch'], locations: [{ line: 2, column: 3 }], message }];
  return { status: 200, body: { data: { createCommitOnBranch: null }, errors } };
}
