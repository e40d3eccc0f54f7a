import { describeSource } from './media.ts';
import type { ReviewedMedium } from './review.ts';

/** What became of the media of a destination. `at` counts from 1, as it is now; of a removed one as it was. */
export type MediaDifference =
  | { readonly kind: 'medium'; readonly is: 'added' | 'removed'; readonly at: number; readonly medium: ReviewedMedium }
  /** Other bytes under the same name. */
  | {
      readonly kind: 'medium_replaced';
      readonly at: number;
      readonly from: ReviewedMedium;
      readonly to: ReviewedMedium;
    }
  | { readonly kind: 'media_reordered' }
  /** Empty: none. */
  | { readonly kind: 'alt_text'; readonly at: number; readonly from: string; readonly to: string };

/** A medium is known by its bytes, so that a file that is only moved is the same one. */
export function mediaDifferences(from: readonly ReviewedMedium[], to: readonly ReviewedMedium[]): MediaDifference[] {
  const { kept, replaced, gone, fresh } = compare(placed(from), placed(to));
  return [
    ...gone.map(({ medium, at }): MediaDifference => ({ kind: 'medium', is: 'removed', at, medium })),
    ...fresh.map(({ medium, at }): MediaDifference => ({ kind: 'medium', is: 'added', at, medium })),
    // A file that is not there is a finding already.
    ...replaced
      .filter(({ now }) => now.medium.found !== 'missing')
      .map(({ then, now }): MediaDifference => {
        return { kind: 'medium_replaced', at: now.at, from: then.medium, to: now.medium };
      }),
    ...(isAscending(kept.map(({ then }) => then.at)) ? [] : [{ kind: 'media_reordered' } as const]),
    ...[...kept, ...replaced].flatMap(altTextDifference),
  ];
}

interface Placed {
  readonly medium: ReviewedMedium;
  /** From 1. */
  readonly at: number;
  /** The same bytes, whatever the file is called; a second time they are another medium. */
  readonly key: string;
}

interface Pair {
  readonly then: Placed;
  readonly now: Placed;
}

function placed(media: readonly ReviewedMedium[]): Placed[] {
  const seen = new Map<string, number>();
  return media.map((medium, index) => {
    const bytes = medium.blob ?? describeSource(medium.source);
    const times = (seen.get(bytes) ?? 0) + 1;
    seen.set(bytes, times);
    return { medium, at: index + 1, key: `${bytes} ${times}` };
  });
}

function compare(before: readonly Placed[], after: readonly Placed[]) {
  const kept = pairs(before, after, ({ key }) => key);
  const [onlyBefore, onlyAfter] = [without(before, kept), without(after, kept)];
  const replaced = pairs(onlyBefore, onlyAfter, ({ medium }) => describeSource(medium.source));
  return { kept, replaced, gone: without(onlyBefore, replaced), fresh: without(onlyAfter, replaced) };
}

/** In the order of what is now. */
function pairs(before: readonly Placed[], after: readonly Placed[], nameOf: (each: Placed) => string): Pair[] {
  const open = new Map(before.map((each) => [nameOf(each), each]));
  return after.flatMap((now) => {
    const then = open.get(nameOf(now));
    open.delete(nameOf(now));
    return then === undefined ? [] : [{ then, now }];
  });
}

function without(all: readonly Placed[], paired: readonly Pair[]): Placed[] {
  const taken = new Set(paired.flatMap(({ then, now }) => [then, now]));
  return all.filter((each) => !taken.has(each));
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function altTextDifference({ then, now }: Pair): MediaDifference[] {
  const [from, to] = [then.medium.altText ?? '', now.medium.altText ?? ''];
  return from === to ? [] : [{ kind: 'alt_text', at: now.at, from, to }];
}
