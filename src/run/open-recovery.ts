import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../domain/config.ts';
import { ConfigError } from '../domain/errors.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { GitLedger } from '../ledger/git-ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { openRepository } from '../support/repository.ts';
import type { RunEnvironment } from './environment.ts';
import { requireConfig } from './load-content.ts';
import { openWorkspace } from './open-workspace.ts';

/** Which destination a person speaks of. */
export interface RecoveryTarget {
  /** From the repository's root or from the working folder. The file itself may be gone. */
  readonly post: string;
  readonly platform: string | null;
  readonly profile: string | null;
}

/** The newest ledger, and what it has of the post. */
export interface Recovery {
  readonly config: Config;
  readonly ledger: Ledger;
  /** Records of the post, as far as platform and profile are named: at least one. */
  readonly records: readonly LedgerRecord[];
}

/** Throws `ConfigError` where the ledger knows nothing of what is named. */
export async function openRecovery(target: RecoveryTarget, environment: RunEnvironment): Promise<Recovery> {
  const repository = await openRepository(environment.cwd, environment.variables);
  const { tree } = await openWorkspace(environment);
  const config = await requireConfig(tree);
  const profiles = [...config.profiles.keys()];
  const ledger = await GitLedger.open({ repository, ref: config.ledgerRef, profiles, clock: environment.clock });
  const known = recordsOf(target.post, repository.root, environment.cwd, [...ledger.all()]);
  const records = known.filter((record) => isNamed(record, target));
  if (records.length === 0) throw unknownDestination(target, known);
  return { config, ledger, records };
}

/** The root first: that is how every report names a post. */
function recordsOf(post: string, root: string, cwd: string, records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const names = [path.resolve(root, post), path.resolve(realpathSync(cwd), post)].map((file) =>
    path.relative(root, file).split(path.sep).join('/'),
  );
  const name = names.find((each) => records.some((record) => record.post === each));
  return records.filter((record) => record.post === name);
}

function isNamed(record: LedgerRecord, { platform, profile }: RecoveryTarget): boolean {
  return (platform === null || record.platform === platform) && (profile === null || record.profile === profile);
}

function unknownDestination({ post }: RecoveryTarget, known: readonly LedgerRecord[]): ConfigError {
  const message =
    known.length === 0
      ? `The ledger has nothing about ${post}: no run has tried to publish it, or it has another name there.`
      : `The ledger has no such destination of ${known[0]?.post}. It has ${known.map(nameAndState).join(', ')}.`;
  return new ConfigError({
    code: 'DESTINATION_UNKNOWN',
    message,
    hint: 'Give the path as `mergecast plan` shows it, and --platform and --profile as in the file. A post that was never tried goes out by itself when it is due.',
  });
}

/** The one record that is meant, of those that are `open` to the command. Throws `ConfigError` for several. */
export function chooseRecord(
  records: readonly LedgerRecord[],
  isOpen: (record: LedgerRecord) => boolean,
): LedgerRecord {
  const open = records.filter(isOpen);
  const candidates = open.length > 0 ? open : records;
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) return first;
  throw new ConfigError({
    code: 'DESTINATION_AMBIGUOUS',
    message: `${first?.post} has several destinations: ${candidates.map(nameAndState).join(', ')}.`,
    hint: `Name one: ${candidates.map(({ platform, profile }) => `--platform ${platform} --profile ${profile}`).join(', or ')}.`,
  });
}

function nameAndState({ platform, profile, state }: LedgerRecord): string {
  return `${platform} of ${profile} (${state})`;
}
