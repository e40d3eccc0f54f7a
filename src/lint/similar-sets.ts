import type { PackedSets } from './packed-sets.ts';

/** A set that resembles an earlier one. */
export interface Resemblance {
  readonly earlier: number;
  readonly later: number;
  /** Of everything in the two, how much is in both: 1 is the same. */
  readonly share: number;
}

/**
 * For each wanted set, the earlier set that resembles it most, where the share reaches `minShare`. Exact, and fast for
 * thousands: a set that shares so much with a wanted one has at least one of its rarest elements, so only those sets are
 * compared (prefix filtering; Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007).
 */
export function similarSets(
  sets: PackedSets,
  minShare: number,
  isWanted: (index: number) => boolean,
): readonly Resemblance[] {
  const wanted = Array.from({ length: sets.count }, (_, index) => index).filter(isWanted);
  const frequency = frequencies(sets, wanted);
  const rarest = wanted.map((index) => prefix(sets.at(index), frequency, minShare));
  const holders = holdersOf(new Set(rarest.flat()), sets);
  return wanted.flatMap((later, index) => {
    const best = mostAlike({ later, rarest: rarest[index] ?? [], minShare }, sets, holders);
    return best === null ? [] : [best];
  });
}

/** In how many sets the elements of the wanted ones are. */
function frequencies(sets: PackedSets, wanted: readonly number[]): ReadonlyMap<number, number> {
  const frequency = new Map<number, number>();
  for (const index of wanted) for (const element of sets.at(index)) frequency.set(element, 0);
  for (let index = 0; index < sets.count; index += 1) {
    for (const element of sets.at(index)) {
      const count = frequency.get(element);
      if (count !== undefined) frequency.set(element, count + 1);
    }
  }
  return frequency;
}

/** So many of the rarest that a set which has none of them cannot share enough. */
function prefix(set: Int32Array, frequency: ReadonlyMap<number, number>, minShare: number): readonly number[] {
  const length = set.length - Math.ceil(minShare * set.length) + 1;
  return [...set].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, length);
}

/** In which sets each of these elements is, ascending. */
function holdersOf(elements: ReadonlySet<number>, sets: PackedSets): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>([...elements].map((element) => [element, []]));
  for (let index = 0; index < sets.count; index += 1) {
    for (const element of sets.at(index)) holders.get(element)?.push(index);
  }
  return holders;
}

interface Wanted {
  readonly later: number;
  readonly rarest: readonly number[];
  readonly minShare: number;
}

/** The last of those that are most alike. */
function mostAlike(
  { later, rarest, minShare }: Wanted,
  sets: PackedSets,
  holders: ReadonlyMap<number, readonly number[]>,
): Resemblance | null {
  const seen = new Uint8Array(later);
  let best: Resemblance | null = null;
  for (const element of rarest) {
    for (const earlier of holders.get(element) ?? []) {
      if (earlier >= later) break;
      if (seen[earlier] === 1) continue;
      seen[earlier] = 1;
      const share = shareOf(sets, { earlier, later, atLeast: best?.share ?? minShare });
      if (share === null) continue;
      if (best === null || share > best.share || earlier > best.earlier) best = { earlier, later, share };
    }
  }
  return best;
}

/** Null where they share less than `atLeast`. */
function shareOf(
  sets: PackedSets,
  { earlier, later, atLeast }: { readonly earlier: number; readonly later: number; readonly atLeast: number },
): number | null {
  const sizes = sets.sizeOf(earlier) + sets.sizeOf(later);
  const both = sets.common(earlier, later, (atLeast / (1 + atLeast)) * sizes - ROUNDING);
  const share = both === null ? 0 : both / (sizes - both || 1);
  return share >= atLeast ? share : null;
}

/** Of fractions, so that a share of exactly 0.8 is one. */
const ROUNDING = 1e-9;
