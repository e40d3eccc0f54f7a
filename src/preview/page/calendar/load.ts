/** As much of an entry as is counted. */
export interface Timed {
  readonly key: string;
  readonly account: string;
  readonly at: number | null;
}

/** Posts of one account that go out so close together that they take each other's readers. */
export interface Cluster<T extends Timed> {
  readonly account: string;
  /** By time; two at least. */
  readonly entries: readonly T[];
}

const HOUR_MS = 3_600_000;
export const CLUSTER_GAP_MS = HOUR_MS;

/** Every run of posts of one account with less than an hour between each and the next. */
export function clustersOf<T extends Timed>(entries: readonly T[]): Cluster<T>[] {
  const clusters: Cluster<T>[] = [];
  for (const [account, timed] of byAccount(entries)) {
    let run: T[] = [];
    for (const entry of timed) {
      const previous = run.at(-1);
      if (previous !== undefined && timeOf(entry) - timeOf(previous) >= CLUSTER_GAP_MS) {
        if (run.length > 1) clusters.push({ account, entries: run });
        run = [];
      }
      run.push(entry);
    }
    if (run.length > 1) clusters.push({ account, entries: run });
  }
  return clusters;
}

/** The 24 hours in which an account publishes most. */
export interface BusiestDay<T extends Timed> {
  readonly account: string;
  /** The last post of those hours. */
  readonly last: T;
  readonly posts: number;
}

/** Of each account: a platform counts the posts of the 24 hours before each, not those of a calendar day. */
export function busiestDays<T extends Timed>(entries: readonly T[]): BusiestDay<T>[] {
  return [...byAccount(entries)].flatMap(([account, timed]) => {
    let busiest: BusiestDay<T> | null = null;
    let first = 0;
    for (const [index, last] of timed.entries()) {
      while (timeOf(last) - timeOf(timed[first] ?? last) >= 24 * HOUR_MS) first += 1;
      const posts = index - first + 1;
      if (busiest === null || posts > busiest.posts) busiest = { account, last, posts };
    }
    return busiest === null ? [] : [busiest];
  });
}

function byAccount<T extends Timed>(entries: readonly T[]): Map<string, T[]> {
  const accounts = new Map<string, T[]>();
  for (const entry of entries) {
    if (entry.at === null) continue;
    const list = accounts.get(entry.account);
    if (list === undefined) accounts.set(entry.account, [entry]);
    else list.push(entry);
  }
  for (const list of accounts.values()) list.sort((a, b) => timeOf(a) - timeOf(b));
  return accounts;
}

function timeOf({ at }: Timed): number {
  return at ?? 0;
}
