import { shouldBeOut } from '../../domain/describe-acceptance.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PlannedDestination } from '../../domain/plan.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import type { Destination } from '../../domain/post.ts';
import { editsBetween } from '../edits-between.ts';
import type { LintInput, PostRevision, Remark } from '../lint-input.ts';

/** Edits that come late: what is live stays as it is, and what a platform has already is to be taken back. */
export function checkDrift(input: LintInput): readonly Remark[] {
  return input.review.revisions.flatMap((revision) =>
    revision.kind === 'deleted' ? checkDeleted(revision, input) : checkEdited(revision, input),
  );
}

function checkEdited({ path, before, after }: PostRevision, { plan, now }: LintInput): Remark[] {
  if (before === null || after === null) return [];
  return after.post.destinations.flatMap((destination): Remark[] => {
    const isSame = (each: { readonly platform: unknown; readonly profile: unknown }) =>
      each.platform === destination.platform && each.profile === destination.profile;
    const planned = plan.destinations.find((each) => each.post === path && isSame(each));
    const old = before.post.destinations.find(isSame);
    const edits = old === undefined ? [] : editsBetween(old, destination);
    const [first] = edits;
    if (planned === undefined || first === undefined) return [];
    const said = sayOf(edits.map(({ what }) => what).join(', '), planned, destination, now);
    return said === null ? [] : [{ file: path, target: destination, path: first.path, ...said }];
  });
}

/** What is to be said of an edit; null where it simply goes out. */
function sayOf(
  what: string,
  { state, record }: PlannedDestination,
  { platform, profile }: Destination,
  now: Instant,
): Pick<Remark, 'rule' | 'code' | 'message' | 'hint'> | null {
  const name = PLATFORM_NAMES[platform];
  if (state === 'published' && record?.deleted_at === undefined) {
    return {
      rule: 'drift',
      code: 'LIVE_EDITED',
      message: `The post is already live on ${platform} (${profile}): changing its ${what} here does not change it there.`,
      hint: `Edit it on ${name} as well, or take this change back.`,
    };
  }
  if (record?.state !== 'accepted' || shouldBeOut(record, now)) return null;
  return {
    rule: 'withdrawn',
    code: 'HANDED_OVER_EDITED',
    message: `${name} has this post already, and brings it out at ${record.publish_at}. Once its ${what} is changed, the next run takes it back and hands it over anew.`,
    hint: 'Merge it some time before that, or it comes out as it was.',
  };
}

function checkDeleted({ path, before }: PostRevision, { records }: LintInput): Remark[] {
  const published = records.filter((record) => record.post === path && record.state === 'published');
  const live = published.filter(({ deleted_at }) => deleted_at === undefined);
  const isLive = live.length > 0 || (published.length === 0 && before !== null && isWrittenLive(before));
  if (!isLive) return [];
  const url = live.find(({ post_url }) => post_url)?.post_url ?? before?.owned.post_url;
  return [
    {
      rule: 'drift',
      file: path,
      target: null,
      path: '',
      code: 'LIVE_DELETED',
      message: `The post is live${typeof url === 'string' ? ` (${url})` : ''}: deleting its file does not take it off the platform.`,
      hint: 'Delete it on the platform as well, if that is meant.',
    },
  ];
}

/** By its own front matter. */
export function isWrittenLive({ post, owned }: NonNullable<PostRevision['before']>): boolean {
  return post.status === 'completed' || typeof owned.post_url === 'string';
}
