import type { Instant } from './instant.ts';
import { describeSource } from './media.ts';
import { type MediaDifference, mediaDifferences } from './media-changes.ts';
import type { PlanState } from './plan.ts';
import type { PostType } from './post.ts';
import type { PostVersion, ReviewedDestination, ReviewedMedium } from './review.ts';

/** One difference of meaning between two versions of a post, and the destinations it concerns. */
export interface PostChange {
  readonly difference: Difference;
  /** `Instagram (my_brand)`, in the order of the post. */
  readonly destinations: readonly string[];
  /** Whether it concerns every destination that both versions have: then nobody needs their names. */
  readonly isEverywhere: boolean;
}

export type Difference =
  | { readonly kind: 'destination'; readonly is: 'added' | 'removed' }
  | { readonly kind: 'state'; readonly from: PlanState; readonly to: PlanState; readonly reason: string }
  | { readonly kind: 'time'; readonly from: Slot; readonly to: Slot }
  | { readonly kind: 'type'; readonly from: PostType; readonly to: PostType }
  | { readonly kind: 'hand_off'; readonly isBegun: boolean }
  | { readonly kind: 'caption'; readonly from: string; readonly to: string }
  | { readonly kind: 'first_comment'; readonly from: string; readonly to: string }
  | MediaDifference
  | { readonly kind: 'cover_replaced'; readonly from: ReviewedMedium; readonly to: ReviewedMedium }
  /** Null where the field is not there. */
  | { readonly kind: 'setting'; readonly name: string; readonly from: string | null; readonly to: string | null };

/** When a destination goes out, as far as its author says. */
export type Slot = Pick<ReviewedDestination, 'scheduledAt' | 'isNow' | 'timezone' | 'writtenDate'>;

/** What changes between two versions of a post, in the order in which a reviewer asks. Empty: nothing that anybody sees. */
export function changesOf(before: PostVersion, after: PostVersion): readonly PostChange[] {
  const pairs = after.destinations.flatMap((to) => {
    const from = before.destinations.find((each) => isSame(each, to));
    return from === undefined ? [] : [{ from, to }];
  });
  const both = pairs.flatMap(({ from, to }) =>
    differences(from, to).map((difference) => ({ difference, of: nameOf(to) })),
  );
  return [...onlyIn(before, after, 'removed'), ...onlyIn(after, before, 'added'), ...grouped(both, pairs.length)];
}

/** The platform's own fields that nothing else of a review shows. */
export function plainSettings({ settings, look, media }: ReviewedDestination): ReviewedDestination['settings'] {
  const shown = new Set([look?.firstComment ?? null, ...media.map(({ altText }) => altText)]);
  return settings.filter(({ value }) => !shown.has(value));
}

/** `Instagram (my_brand)`. */
export function nameOf({ platformName, profile }: Pick<ReviewedDestination, 'platformName' | 'profile'>): string {
  return `${platformName} (${profile})`;
}

function isSame(a: ReviewedDestination, b: ReviewedDestination): boolean {
  return a.platform === b.platform && a.profile === b.profile;
}

function onlyIn(one: PostVersion, other: PostVersion, is: 'added' | 'removed'): PostChange[] {
  const names = one.destinations.filter((each) => !other.destinations.some((its) => isSame(each, its))).map(nameOf);
  return names.length === 0
    ? []
    : [{ difference: { kind: 'destination', is }, destinations: names, isEverywhere: false }];
}

/** The same difference on several destinations is said once. */
function grouped(
  found: readonly { readonly difference: Difference; readonly of: string }[],
  all: number,
): PostChange[] {
  const groups = new Map<string, { difference: Difference; names: string[] }>();
  for (const { difference, of } of found) {
    const key = JSON.stringify(difference);
    const group = groups.get(key) ?? { difference, names: [] };
    group.names.push(of);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ difference, names }) => ({
    difference,
    destinations: names,
    isEverywhere: names.length === all,
  }));
}

function differences(from: ReviewedDestination, to: ReviewedDestination): Difference[] {
  return [
    ...stateDifference(from, to),
    ...timeDifference(from, to),
    ...(from.postType === to.postType ? [] : [{ kind: 'type', from: from.postType, to: to.postType } as const]),
    ...(from.handOff === to.handOff ? [] : [{ kind: 'hand_off', isBegun: to.handOff } as const]),
    ...(from.caption === to.caption ? [] : [{ kind: 'caption', from: from.caption, to: to.caption } as const]),
    ...mediaDifferences(from.media, to.media),
    ...coverDifference(from, to),
    ...firstCommentDifference(from, to),
    ...settingDifferences(from, to),
  ];
}

/** What a date alone explains is no change of state. */
const GROUPS: Readonly<Record<PlanState, string>> = {
  due: 'open',
  upcoming: 'open',
  deferred: 'open',
  paused: 'open',
  missed: 'open',
  invalid: 'open',
  draft: 'draft',
  published: 'published',
  failed: 'failed',
  in_doubt: 'in_doubt',
};

function stateDifference(from: ReviewedDestination, to: ReviewedDestination): Difference[] {
  if (GROUPS[from.state] === GROUPS[to.state]) return [];
  return [{ kind: 'state', from: from.state, to: to.state, reason: to.reason }];
}

function timeDifference(from: ReviewedDestination, to: ReviewedDestination): Difference[] {
  const isSameTime = from.isNow === to.isNow && (to.isNow || from.scheduledAt === to.scheduledAt);
  return isSameTime ? [] : [{ kind: 'time', from: slotOf(from), to: slotOf(to) }];
}

function slotOf({ scheduledAt, isNow, timezone, writtenDate }: ReviewedDestination): Slot {
  return { scheduledAt: scheduledAt as Instant | null, isNow, timezone, writtenDate };
}

/** Another file is a changed setting; the same file with another picture in it shows nowhere else. */
function coverDifference({ look: before }: ReviewedDestination, { look: after }: ReviewedDestination): Difference[] {
  const [from, to] = [before?.cover, after?.cover];
  if (from?.kind !== 'picture' || to?.kind !== 'picture' || from.medium.blob === to.medium.blob) return [];
  if (describeSource(from.medium.source) !== describeSource(to.medium.source)) return [];
  return [{ kind: 'cover_replaced', from: from.medium, to: to.medium }];
}

function firstCommentDifference(before: ReviewedDestination, after: ReviewedDestination): Difference[] {
  const [from, to] = [before.look?.firstComment ?? '', after.look?.firstComment ?? ''];
  return from === to ? [] : [{ kind: 'first_comment', from, to }];
}

function settingDifferences(before: ReviewedDestination, after: ReviewedDestination): Difference[] {
  const [from, to] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name): Difference[] => {
    const [was, is] = [from.get(name) ?? null, to.get(name) ?? null];
    return was === is ? [] : [{ kind: 'setting', name, from: was, to: is }];
  });
}

function valuesOf(destination: ReviewedDestination): Map<string, string> {
  return new Map(plainSettings(destination).map(({ name, value }) => [name, value]));
}
