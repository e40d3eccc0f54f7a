import { expect } from 'vitest';
import type { LedgerRecord } from '../../../src/domain/ledger-record.ts';
import { type Rehearsal, SECRETS } from './rehearsal.ts';
import { ACCOUNTS, CAPTIONS, POSTS, type PostName, type Profile } from './studio-and-shop.ts';

const TICK_MS = 20 * 60_000;
/** Twenty minutes each: pauses of hours and the backoff of an hour pass. */
const MAX_TICKS = 40;

/** Runs at each tick of the cron until nothing is left to do. Throws when that does not come. */
export async function comeToRest(rehearsal: Rehearsal): Promise<void> {
  const story: string[] = [];
  for (let tick = 1; tick <= MAX_TICKS; tick += 1) {
    rehearsal.clock.advance(TICK_MS);
    const { result, error } = await rehearsal.run();
    if (result === null) throw error;
    const { report, exitCode, notes } = result;
    const isQuiet = report.published.length + report.deferred.length + report.in_doubt.length === 0;
    if (isQuiet && report.write_back === null && (exitCode === 0 || exitCode === 1)) return;
    story.push(`${tick}: exit ${exitCode} ${JSON.stringify(report)} ${notes.join(' ')}`);
  }
  throw new Error(`The runs did not come to rest.\n${story.slice(-3).join('\n')}`);
}

/** A comment may come after the post has come to rest. */
export async function followUpsToRest(rehearsal: Rehearsal): Promise<void> {
  for (let tick = 0; tick < MAX_TICKS; tick += 1) {
    const states = rehearsal.ledger().flatMap(({ follow_ups = [] }) => follow_ups.map(({ state }) => state));
    if (states.every((state) => state === 'done' || state === 'failed')) return;
    rehearsal.clock.advance(TICK_MS);
    await rehearsal.run();
  }
  throw new Error('The first comment did not come to rest.');
}

/** Once or, where the platform refused it, not at all; and ledger, front matter and platform tell the same. */
export function expectOneTruth(rehearsal: Rehearsal, { mayLackId = false } = {}): void {
  const records = rehearsal.ledger();
  const live = rehearsal.published();
  for (const name of Object.keys(POSTS) as PostName[]) {
    expect(authorsPart(rehearsal.onMain(name)), `${name}: the author's bytes`).toBe(POSTS[name]);
    for (const profile of Object.keys(ACCOUNTS) as Profile[]) {
      const record = records.find((each) => each.post === name && each.profile === profile);
      const posts = live.filter((each) => each.accountId === ACCOUNTS[profile] && each.caption === CAPTIONS[name]);
      expect(posts.length, `${name} on ${profile}: how often it is live`).toBe(record?.state === 'published' ? 1 : 0);
      expect(record?.state, `${name} on ${profile}`).toMatch(/^(published|failed)$/);
      const postId = mayLackId && record?.post_id === null ? null : (posts[0]?.id ?? null);
      expectTrail(rehearsal.onMain(name), record as LedgerRecord, postId);
    }
  }
}

function expectTrail(text: string, record: LedgerRecord, postId: string | null): void {
  const item = text.split('  - platform: ').find((each) => each.includes(`profile: ${record.profile}\n`)) ?? '';
  if (record.state === 'published') {
    expect(record.post_id).toBe(postId);
    expect(item).toContain('status: success');
    if (postId === null) return;
    expect(item).toContain(`post_id: "${postId}"`);
    expect(item).toContain(`post_url: ${record.post_url}`);
    expect(record.post_url).toBeTruthy();
  } else {
    expect(item).toContain('status: failed');
    expect(item).toContain('error_message: ');
  }
  expect(text).toMatch(/^status: (completed|partially_failed|failed)$/m);
}

/** The file without the fields that Mergecast owns. */
function authorsPart(text: string): string {
  return text.replace(/^(status|post_url):.*\n/gm, '').replace(/^destinations:\n((?: +.*\n)|(?:- .*\n))*/gm, '');
}

/** Checked once for many runs: reading everything takes its time. */
export function expectNoSecret(rehearsal: Rehearsal): void {
  for (const text of rehearsal.everyText()) {
    for (const secret of Object.values(SECRETS)) expect(text.includes(secret), text.slice(0, 200)).toBe(false);
  }
}
