import { commentMarker, markersOf } from '../../domain/comment-marker.ts';
import type { PublishedRow } from '../../domain/reports.ts';
import { announcementMarkdown } from '../../preview/announcement-markdown.ts';
import { GitHubFault } from '../../support/github/github-fault.ts';
import { LONGEST_COMMENT_BYTES } from '../../support/github/longest-comment.ts';
import type { GitHubApi } from '../../support/github/open-github.ts';
import { sha256Hex } from '../../support/sha256.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import { describeCommentFault } from './comment-fault.ts';
import { patiently } from './patiently.ts';

/** As many as have room for a marker each. The report has all of them. */
const MOST_ROWS = 200;
const TABLE_BYTES = LONGEST_COMMENT_BYTES - MOST_ROWS * 60;

export type Announcing = Pick<OpenedRun, 'branch' | 'commit' | 'deadline'> & {
  readonly environment: Pick<OpenedRun['environment'], 'clock' | 'log' | 'signal'>;
};

/**
 * Tells the pull request that brought a post that the post is live: a comment with the link for all that went out together.
 * Each destination is announced once: every comment carries a marker for each of its own. A courtesy after everything is
 * recorded: whatever GitHub answers, the run's outcome stays what it is.
 */
export async function announce(rows: readonly PublishedRow[], github: GitHubApi, run: Announcing): Promise<void> {
  const { log } = run.environment;
  try {
    for (const [pull, brought] of await groupByPull(rows, github, run)) {
      if (mustStop(run)) return;
      const announced = await announceOn(pull, brought.slice(0, MOST_ROWS), github, run);
      log.info(`${announced ? 'Told' : 'Already told'} pull request ${pull} what is live.`);
    }
  } catch (error) {
    // A bug of ours is no exception: everything is published and recorded by now.
    const why = error instanceof GitHubFault ? describeCommentFault(error) : String(error);
    log.info(`No comment was left on the pull request. ${why}`);
  }
}

async function groupByPull(
  rows: readonly PublishedRow[],
  github: GitHubApi,
  run: Announcing,
): Promise<Map<number, PublishedRow[]>> {
  const pullOfPost = new Map<string, number | null>();
  const groups = new Map<number, PublishedRow[]>();
  for (const row of rows) {
    if (mustStop(run)) break;
    const known = pullOfPost.get(row.post);
    const pull = known === undefined ? await pullThatBrought(row.post, github, run) : known;
    pullOfPost.set(row.post, pull);
    if (pull !== null) groups.set(pull, [...(groups.get(pull) ?? []), row]);
  }
  return groups;
}

/** Null for a post that was pushed without one, or whose file is not to be found any more. */
async function pullThatBrought(post: string, github: GitHubApi, { branch, commit }: Announcing) {
  try {
    const added = await github.commits.addedWith(post, commit);
    const pulls = added === null ? [] : await github.pulls.mergedWith(added);
    return (pulls.find(({ base }) => base === branch) ?? pulls[0])?.number ?? null;
  } catch (error) {
    if (error instanceof GitHubFault && error.kind === 'not_found') return null;
    throw error;
  }
}

/** False where an earlier run has said all of it. */
function announceOn(
  pull: number,
  rows: readonly PublishedRow[],
  { comments }: GitHubApi,
  { environment }: Announcing,
): Promise<boolean> {
  return patiently(async () => {
    const { ours } = await comments.read(pull);
    const said = new Set(ours.flatMap(({ body }) => markersOf(body)));
    const news = rows.filter((row) => !said.has(markerOf(row)));
    if (news.length === 0) return false;
    const text = announcementMarkdown(news, { rows: MOST_ROWS, bytes: TABLE_BYTES });
    await comments.create(pull, [...news.map(markerOf), text].join('\n'));
    return true;
  }, environment);
}

function markerOf({ post, platform, profile }: PublishedRow): string {
  return commentMarker('published', sha256Hex([post, platform, profile].join('\0')).slice(0, 16));
}

function mustStop({ environment, deadline }: Announcing): boolean {
  return environment.signal.aborted || environment.clock.now() >= deadline;
}
