import { createCommitTree } from '../../content/tree/commit-tree.ts';
import { createWorkingTree } from '../../content/tree/working-tree.ts';
import { accountKey } from '../../domain/account.ts';
import type { Config } from '../../domain/config.ts';
import type { Check, CheckRow, DoctorReport } from '../../domain/doctor-report.ts';
import { failed } from '../../domain/doctor-report.ts';
import { type ErrorKind, MergecastError } from '../../domain/errors.ts';
import type { Destination } from '../../domain/post.ts';
import { GitLedger } from '../../ledger/git-ledger.ts';
import { emptyLedger, type Ledger } from '../../ledger/ledger.ts';
import { chooseBranch, newestHead, openRepository, type Repository } from '../../support/repository.ts';
import type { RunEnvironment } from '../environment.ts';
import { loadPosts, requireConfig } from '../load-content.ts';
import { openMedia } from '../open-media.ts';
import type { ExitCode } from '../results.ts';
import { accessAccounts } from '../tokens/account-access.ts';
import { type CheckedAccount, checkAccount } from './check-account.ts';
import { checkBranch } from './check-branch.ts';
import { checkLedger } from './check-ledger.ts';
import { checkMedia } from './check-media.ts';
import { checkSchedule } from './check-schedule.ts';

export interface DoctorOptions {
  /** Null: the branch that is checked out. */
  readonly branch: string | null;
}

export interface DoctorResult {
  readonly report: DoctorReport;
  readonly exitCode: ExitCode;
}

/**
 * Checks for real what a run depends on: 1. every account's token, permissions, type, Page and quota; 2. the media host;
 * 3. a push to the ledger's refs; 4. the rules of the branch; 5. the workflow's schedule. Publishes nothing; the one thing
 * it writes is a scratch ref that it removes. Throws `ConfigError` where there is no repository or configuration.
 */
export async function doctor({ branch: asked }: DoctorOptions, environment: RunEnvironment): Promise<DoctorResult> {
  const repository = await openRepository(environment.cwd, environment.variables, environment.openGit);
  const branch = await chooseBranch(repository, asked);
  const tree = createWorkingTree(repository.root);
  const config = await requireConfig(tree);
  const destinations = unfinished(await loadPosts(tree, config));
  const desk = { config, repository, branch, environment };
  const [accounts, media, onBranch, schedule] = await Promise.all([
    checkAccounts(destinations, desk),
    checkMediaHost(destinations, desk),
    checkBranch(desk),
    checkSchedule({ ...desk, tree }),
  ]);
  const ledger = await checkLedger(repository, config.ledgerRef);
  const checks = [
    ...accounts.flatMap(({ row: { profile, platform }, checks: found }) =>
      found.map((check): NamedCheck => ({ profile, platform, check })),
    ),
    ...[media, ledger, onBranch, ...schedule].map((check): NamedCheck => ({ profile: null, platform: null, check })),
  ];
  const isBad = checks.some(({ check }) => check.status === 'error');
  return {
    report: { version: 1, ok: !isBad, accounts: accounts.map(({ row }) => row), checks: checks.map(rowOf) },
    exitCode: exitCodeOf(checks.map(({ check }) => check)),
  };
}

/** What is still to be published, the soonest first; drafts count: they are meant to go out one day. */
function unfinished({ posts }: Awaited<ReturnType<typeof loadPosts>>): readonly Destination[] {
  return posts
    .flatMap(({ post }) => (post === null || post.status === 'skipped' ? [] : post.destinations))
    .filter(({ handOff }) => !handOff)
    .sort((a, b) => Number(a.schedule) - Number(b.schedule));
}

interface Desk {
  readonly config: Config;
  readonly repository: Repository;
  readonly branch: string;
  readonly environment: RunEnvironment;
}

async function checkAccounts(destinations: readonly Destination[], desk: Desk): Promise<readonly CheckedAccount[]> {
  const { config, environment } = desk;
  const ledger = await openLedger(desk);
  return Promise.all(
    accessAccounts(config, environment).map((access) =>
      checkAccount({
        access,
        destinations: destinations.filter((each) => accountKey(each) === accountKey(access.account)),
        note: ledger.tokenNoteOf(access.account),
      }),
    ),
  );
}

/** A ledger that cannot be read is another check's to report. */
async function openLedger({ config, repository, environment }: Desk): Promise<Ledger> {
  const profiles = [...config.profiles.keys()];
  try {
    return await GitLedger.open({ repository, ref: config.ledgerRef, profiles, clock: environment.clock });
  } catch (error) {
    if (MergecastError.isInstance(error)) return emptyLedger;
    throw error;
  }
}

async function checkMediaHost(
  destinations: readonly Destination[],
  { repository, branch, config, environment }: Desk,
): Promise<Check> {
  try {
    const commit = await newestHead(repository, branch);
    const tree = createCommitTree({ git: repository.git, commit });
    const { media, mediaHost } = await openMedia({ repository, tree, commit, config, environment });
    return await checkMedia({ destinations, tree, media, mediaHost });
  } catch (error) {
    if (MergecastError.isInstance(error)) return failed('media', error);
    throw error;
  }
}

interface NamedCheck {
  readonly profile: string | null;
  readonly platform: string | null;
  readonly check: Check;
}

function rowOf({ profile, platform, check }: NamedCheck): CheckRow {
  const { topic, status, code, message, hint } = check;
  return { topic, profile, platform, status, code, message, hint };
}

const EXIT_CODES: Readonly<Record<ErrorKind, ExitCode>> = {
  credential: 3,
  config: 2,
  // A medium that the host does not serve as it should: the host's setting is what is wrong.
  content: 2,
  rejection: 2,
  ledger_conflict: 4,
  transient: 4,
  outcome_unknown: 4,
  rate_limited: 0,
};

/** The gravest of what a person must mend: 3, then 2, then 4. Warnings are none. */
function exitCodeOf(checks: readonly Check[]): ExitCode {
  const codes = checks.flatMap(({ status, kind }) => (status === 'error' && kind !== null ? [EXIT_CODES[kind]] : []));
  return ([3, 2, 4] as const).find((code) => codes.includes(code)) ?? 0;
}
