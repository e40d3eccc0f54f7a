/** A set that resembles an earlier one. */
export interface Resemblance {
  readonly earlier: number;
  readonly later: number;
  /** Of everything in the two, how much is in both: 1 is the same. */
  readonly share: number;
}

/**
 * For each set of `wanted`, the earlier set that resembles it most, where the share reaches `minShare`. Exact, and fast for
 * thousands: two sets that share so much must have one of their rarest elements in common, so only those are looked up
 * (prefix filtering; Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007).
 */
export function similarSets(
  sets: readonly ReadonlySet<string>[],
  minShare: number,
  isWanted: (index: number) => boolean,
): readonly Resemblance[] {
  const frequency = frequencies(sets);
  const holders = new Map<string, number[]>();
  const found: Resemblance[] = [];
  for (const [later, set] of sets.entries()) {
    const rarest = prefix(set, frequency, minShare);
    if (isWanted(later)) {
      const candidates = new Set(rarest.flatMap((element) => holders.get(element) ?? []));
      const best = mostAlike(later, candidates, sets);
      if (best !== null && best.share >= minShare) found.push(best);
    }
    for (const element of rarest) {
      const list = holders.get(element);
      if (list === undefined) holders.set(element, [later]);
      else list.push(later);
    }
  }
  return found;
}

function frequencies(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const element of set) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

/** So many of the rarest that a set which has none of them cannot share enough. */
function prefix(set: ReadonlySet<string>, frequency: ReadonlyMap<string, number>, minShare: number): string[] {
  const length = set.size - Math.ceil(minShare * set.size) + 1;
  const rank = (element: string) => frequency.get(element) ?? 0;
  return [...set].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, length);
}

function mostAlike(
  later: number,
  candidates: ReadonlySet<number>,
  sets: readonly ReadonlySet<string>[],
): Resemblance | null {
  let best: Resemblance | null = null;
  for (const earlier of candidates) {
    const share = shareOf(sets[earlier] ?? new Set(), sets[later] ?? new Set());
    if (best === null || share > best.share || (share === best.share && earlier > best.earlier)) {
      best = { earlier, later, share };
    }
  }
  return best;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const element of a) if (b.has(element)) both += 1;
  return both / (a.size + b.size - both || 1);
}
