import { shouldBeOut } from '../../domain/describe-acceptance.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import type { PostVersion } from '../../domain/post-version.ts';
import type { LintInput, PostRevision, Remark } from '../lint-input.ts';
import { isWrittenLive } from './drift.ts';

/** Scheduled posts whose file goes, or goes elsewhere. */
export function checkWithdrawn(input: LintInput): readonly Remark[] {
  return input.review.revisions.flatMap((revision) => {
    const { kind, before } = revision;
    if (before === null || !isScheduled(before) || isPublished(revision, input)) return [];
    if (kind === 'deleted') return [deleted(revision, input)];
    return kind === 'renamed' ? [renamed(revision, before, input)] : [];
  });
}

function isScheduled(version: PostVersion): boolean {
  const { isDraft, status, destinations } = version.post;
  if (isDraft || isWrittenLive(version) || (status !== null && status !== 'scheduled')) return false;
  return destinations.some(({ schedule }) => schedule !== null);
}

function isPublished({ from }: PostRevision, { records }: LintInput): boolean {
  return records.some((record) => record.post === from && record.state === 'published');
}

function deleted({ path }: PostRevision, { records, now }: LintInput): Remark {
  const accepted = records.find((record) => record.post === path && record.state === 'accepted');
  const isWaiting = accepted !== undefined && !shouldBeOut(accepted, now);
  return {
    rule: 'withdrawn',
    file: path,
    target: null,
    path: '',
    code: 'SCHEDULED_DELETED',
    message: isWaiting
      ? `This post is scheduled, and ${PLATFORM_NAMES[accepted.platform]} has it already. The run after its file is deleted takes it back.`
      : 'This post is scheduled. Once its file is deleted it does not go out.',
    hint: isWaiting ? `Merge it some time before ${accepted.publish_at}: then it comes out by itself.` : null,
  };
}

function renamed({ path, from, after }: PostRevision, before: PostVersion, { records }: LintInput): Remark {
  const isKnown = records.some((record) => record.post === from);
  const isMoved = after !== null && dates(before) !== dates(after);
  const isNew = isKnown && isMoved;
  return {
    rule: 'withdrawn',
    file: path,
    target: null,
    path: '',
    code: 'SCHEDULED_RENAMED',
    message: isNew
      ? `This is ${from}, renamed and with another date: it counts as a new post, and what the ledger knows of the old one is left behind.`
      : `This is ${from}, renamed. It stays the same post as long as its date, profile and platforms stay.`,
    hint: isNew ? 'Rename it in one pull request and move it in time in the next.' : null,
  };
}

function dates({ post }: PostVersion): string {
  return JSON.stringify(post.destinations.map(({ platform, profile, schedule }) => [platform, profile, schedule]));
}
