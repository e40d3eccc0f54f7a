import { ConfigError } from '../domain/errors.ts';
import { type CommitThrough, commitThroughOf } from '../run/commit-through.ts';
import { type ActionCommand, commandForEvent } from './command-for-event.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** The inputs of `action.yml`, read with what the event says where they are left out. */
export interface ActionInputs {
  readonly command: ActionCommand;
  readonly dryRun: boolean;
  /** Null: the one that is checked out. */
  readonly branch: string | null;
  /** From the workspace. */
  readonly workingDirectory: string;
  /** The text of `MERGECAST_CREDENTIALS`; null when not given. */
  readonly credentials: string | null;
  readonly githubToken: string | null;
  readonly commitThrough: CommitThrough;
  /** Where `validate` writes its SARIF report, from the workspace; null: nowhere. */
  readonly sarifFile: string | null;
  /** Where `validate` writes the preview, from the workspace; null: nowhere. */
  readonly previewFolder: string | null;
  /** Whether comments are left on pull requests. */
  readonly comment: boolean;
  /** What a pull request's own run has left for `comment`; null when not given. */
  readonly reviewFile: string | null;
}

/** `getInput` is that of `@actions/core`: trimmed, empty when left out. */
export function readInputs(getInput: (name: string) => string, variables: Variables): ActionInputs {
  return {
    command: commandForEvent(getInput('command'), variables.GITHUB_EVENT_NAME ?? ''),
    dryRun: readBoolean('dry-run', getInput('dry-run'), false),
    branch: getInput('branch') || branchOfEvent(variables),
    workingDirectory: getInput('working-directory') || '.',
    credentials: getInput('credentials') || null,
    githubToken: getInput('github-token') || null,
    commitThrough: commitThroughOf('The input commit-through', getInput('commit-through'), variables),
    sarifFile: getInput('sarif-file') || null,
    previewFolder: getInput('preview-folder') || null,
    comment: readBoolean('comment', getInput('comment'), true),
    reviewFile: getInput('review-file') || null,
  };
}

/** A pull request's ref is no branch that anything could be recorded on. */
function branchOfEvent({ GITHUB_EVENT_NAME, GITHUB_REF_NAME, GITHUB_REF_TYPE }: Variables): string | null {
  const isPullRequest = GITHUB_EVENT_NAME?.startsWith('pull_request') ?? false;
  if (isPullRequest || GITHUB_REF_TYPE !== 'branch') return null;
  return GITHUB_REF_NAME || null;
}

function readBoolean(name: string, text: string, otherwise: boolean): boolean {
  if (text === '') return otherwise;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new ConfigError({
    code: 'USAGE',
    message: `The input ${name} is "${text}". Allowed are true and false.`,
    hint: `Set it in the workflow: with: { ${name}: true }.`,
  });
}
