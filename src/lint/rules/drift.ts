import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import type { LintInput, PostRevision, Remark } from '../lint-input.ts';

/** Edits that come too late: what is live stays as it is. */
export function checkDrift(input: LintInput): readonly Remark[] {
  return input.review.revisions.flatMap((revision) =>
    revision.kind === 'deleted' ? checkDeleted(revision, input) : checkEdited(revision, input),
  );
}

function checkEdited({ path, before, after }: PostRevision, { plan }: LintInput): Remark[] {
  if (before === null || after === null) return [];
  return after.post.destinations.flatMap((destination): Remark[] => {
    const { platform, profile } = destination;
    const planned = plan.destinations.find(
      (each) => each.post === path && each.platform === platform && each.profile === profile,
    );
    const old = before.post.destinations.find((each) => each.platform === platform && each.profile === profile);
    if (planned?.state !== 'published' || planned.record?.deleted_at !== undefined || old === undefined) return [];
    const edits = editsBetween(old, destination);
    if (edits.length === 0) return [];
    return [
      {
        rule: 'drift',
        file: path,
        target: destination,
        path: edits[0]?.path ?? '',
        code: 'LIVE_EDITED',
        message: `The post is already live on ${platform} (${profile}): changing its ${edits.map(({ what }) => what).join(', ')} here does not change it there.`,
        hint: `Edit it on ${platform} as well, or take this change back.`,
      },
    ];
  });
}

interface Edit {
  readonly what: string;
  readonly path: string;
}

function editsBetween(old: Destination, now: Destination): readonly Edit[] {
  const options = new Set([...Object.keys(old.options), ...Object.keys(now.options)]);
  const compared: (Edit & { readonly of: (destination: Destination) => unknown })[] = [
    { what: 'caption', path: '/description', of: ({ caption }) => caption },
    { what: 'media', path: '/media_urls', of: ({ media }) => media.map(({ source }) => source) },
    { what: 'alt texts', path: '/media_alt_texts', of: ({ media }) => altTexts(media) },
    { what: 'date', path: '/scheduled_date', of: ({ schedule }) => schedule },
    ...[...options].map((name) => ({
      what: `${now.platform}_${name}`,
      path: `/${now.platform}_${name}`,
      of: (destination: Destination) => destination.options[name],
    })),
  ];
  return compared.filter(({ of }) => JSON.stringify(of(old)) !== JSON.stringify(of(now)));
}

function altTexts(media: readonly MediaItem[]): readonly (string | null)[] {
  return media.map(({ altText }) => altText);
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
