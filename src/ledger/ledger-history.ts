import type { ProfileName } from '../domain/account.ts';
import { LEDGER_STATES, type LedgerState } from '../domain/ledger-record.ts';
import { isPlatformId, type PlatformId } from '../domain/platform-id.ts';
import { type LedgerPlace, readHeads } from './ledger-refs.ts';

/** One step of one destination, as the ledger's commits tell it. */
export interface LedgerStep {
  readonly profile: ProfileName;
  readonly platform: PlatformId;
  readonly post: string;
  readonly state: LedgerState;
  /** ISO 8601. */
  readonly at: string;
  readonly commit: string;
}

/** Of each profile's ref; what happened before is still in the records. */
const MAX_COMMITS = 2_000;

/** What the ledger recorded, oldest first, as this clone knows it. */
export async function readLedgerHistory(place: LedgerPlace): Promise<LedgerStep[]> {
  const steps: LedgerStep[] = [];
  for (const [profile, head] of await readHeads(place)) {
    const log = ['log', '--format=%x1e%H%x1f%cI%x1f%B', '-n', String(MAX_COMMITS), head];
    const { stdout } = await place.repository.git.run(log);
    steps.push(...parseLedgerLog(profile, stdout.toString('utf8')));
  }
  return steps;
}

/** Reads the messages that the ledger writes: a line `published: a.md → instagram` for each record. */
export function parseLedgerLog(profile: ProfileName, output: string): LedgerStep[] {
  const commits = output.split('\x1e').slice(1).reverse();
  return commits.flatMap((record) => {
    const [commit = '', at = '', message = ''] = record.split('\x1f');
    const steps = message.split('\n').flatMap((line) => readLine(line, { profile, at, commit }));
    // "… and 2 more" is the title of a list that has its first line again.
    const names = steps.map(({ post, platform, state }) => `${post}\0${platform}\0${state}`);
    return steps.filter((_, index) => names.indexOf(names[index] ?? '') === index);
  });
}

const LINE = /^(\w+): (.+) → (\w+)(?: and \d+ more)?$/;

function readLine(line: string, commit: Pick<LedgerStep, 'profile' | 'at' | 'commit'>): LedgerStep[] {
  const [, word, post = '', platform = ''] = LINE.exec(line) ?? [];
  const state = LEDGER_STATES.find((each) => each === word);
  return state === undefined || !isPlatformId(platform) ? [] : [{ ...commit, platform, post, state }];
}
