import { describe, expect, it } from 'vitest';
import type { Config } from '../domain/config.ts';
import { postPath } from '../domain/post.ts';
import { parseConfig } from './parse-config.ts';
import { parsePost } from './parse-post.ts';
import { readHistory } from './read-history.ts';

const { config } = parseConfig(
  `timezone: Europe/Berlin
profiles:
  my_brand: { instagram: { account_id: "1" }, threads: { account_id: "2" } }
  other: { timezone: Asia/Tokyo, instagram: { account_id: "3" } }
`,
  'mergecast.yml',
) as { config: Config };

const source = (frontMatter: string) => ({
  path: postPath('content/posts/a.md'),
  blob: null,
  bytes: new TextEncoder().encode(`---\n${frontMatter}status: completed\n---\nHi\n`),
});
const base = 'profile_name: my_brand\nplatforms: [instagram]\nmedia_urls: [./a.jpg]\n';

describe('readHistory', () => {
  it.each([
    ['an instant', `${base}scheduled_date: 2026-05-10T14:00:00Z\n`],
    ['a quoted date', `${base}scheduled_date: "2026-05-10T14:00:00+02:00"\n`],
    ['a local time', `${base}scheduled_date: 2026-05-10 16:00\n`],
    ['a zone of its own', `${base}scheduled_date: 2026-05-10 16:00\ntimezone: America/New_York\n`],
    [
      'the zone of a profile',
      'profile_name: other\nplatforms: [instagram]\nscheduled_date: 2026-05-10 16:00\nmedia_urls: [a.mp4]\n',
    ],
    [
      'two profiles',
      'profile_name: [my_brand, other]\nplatforms: [instagram]\nscheduled_date: 2026-05-10T14:00:00Z\nmedia_urls: [a.jpg]\n',
    ],
    [
      'two platforms and a carousel',
      'profile_name: my_brand\nplatforms:\n  - instagram\n  - threads\nscheduled_date: 2026-05-10T14:00:00Z\nmedia_urls:\n  - ./a.jpg\n  - ./b.mp4\n',
    ],
    ['a written type', `${base}post_type: image\nscheduled_date: 2026-05-10T14:00:00Z\n`],
    ['no media', 'profile_name: my_brand\nplatforms: [threads]\nscheduled_date: 2026-05-10T14:00:00Z\n'],
  ])('shows of a post with %s what reading it in full shows', (_name, frontMatter) => {
    const inFull = parsePost(source(frontMatter), config).post?.destinations;
    const rows = inFull?.map(({ platform, profile, postType, schedule }) => ({
      platform,
      profile,
      postType,
      scheduledAt: schedule,
    }));
    expect(rows).toBeDefined();
    expect(readHistory(source(frontMatter), config)?.destinations).toEqual(rows);
  });

  it.each([
    ['is not finished', 'status: scheduled'],
    ['only mentions it', 'description: |\n  x\n  status: completed'],
    ['has an override of a date', 'status: completed\ninstagram_scheduled_date: 2026-05-10T14:00:00Z'],
    ['has overrides of a profile', 'status: completed\nprofiles: {my_brand: {description: x}}'],
    ['is not written in the plain way', 'status: completed\nmedia_alt_texts: [&a x]'],
    ['names no profile where there are two', 'status: completed\nplatforms: [instagram]'],
  ])('leaves a post to the full reader that %s', (_name, frontMatter) => {
    const bytes = new TextEncoder().encode(`---\n${frontMatter}\n---\n`);
    expect(readHistory({ path: postPath('a.md'), blob: null, bytes }, config)).toBeNull();
  });
});
