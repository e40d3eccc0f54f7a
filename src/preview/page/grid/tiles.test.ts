import { expect, it } from 'vitest';
import type { PreviewDestination, PreviewPost } from '../../../domain/preview-data.ts';
import { entriesOf } from '../entry.ts';
import { entriesBefore, tilesAt, timelineOf } from './tiles.ts';

const post = (
  path: string,
  day: number | null,
  parts: Partial<PreviewDestination> = {},
  change: PreviewPost['change'] = null,
) =>
  ({
    path,
    text: null,
    findings: [],
    history: [],
    change,
    destinations: [
      {
        profile: 'a',
        platform: 'instagram',
        state: 'upcoming',
        scheduledAt: day === null ? null : `2026-12-0${day}T10:00:00Z`,
        look: { isInGrid: true },
        ...parts,
      },
    ],
  }) as unknown as PreviewPost;
const day = (number: number) => Date.parse(`2026-12-0${number}T23:00:00Z`);
const names = (entries: readonly { readonly post: PreviewPost }[]) => entries.map((entry) => entry.post.path).join(' ');
const story = { look: { isInGrid: false } } as unknown as Partial<PreviewDestination>;

it('shows what stands there by then, newest first, and nothing that never will', () => {
  const posts = [
    post('1', 1, { state: 'published' }),
    post('2', 2),
    post('3', 3, { state: 'failed' }),
    post('4', 4, story),
    post('5', null),
    post('6', 6),
    post('7', 2, { profile: 'b' }),
  ];
  expect(names(timelineOf(entriesOf(posts), 'a/instagram'))).toBe('1 2 6');
  expect(names(tilesAt(entriesOf(posts), 'a/instagram', day(5)))).toBe('2 1');
});

it('goes back behind the branch: what it adds is gone, what it removed or moved is where it was', () => {
  const now = [post('kept', 1), post('added', 2, {}, 'added'), post('moved', 3, {}, 'changed'), post('repainted', 4)];
  const before = { commit: 'abc', posts: [post('moved', 5), post('repainted', 4), post('removed', 6)] };
  expect(names(entriesBefore(now, before))).toBe('kept repainted moved removed');
});
