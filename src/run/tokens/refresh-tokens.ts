import { createWorkingTree } from '../../content/tree/working-tree.ts';
import type { Config } from '../../domain/config.ts';
import { ConfigError, MergecastError } from '../../domain/errors.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { TokenRefreshReport, TokenRefreshRow } from '../../domain/token-refresh-report.ts';
import { GitLedger } from '../../ledger/git-ledger.ts';
import type { RenewedToken } from '../../platforms/account-care.ts';
import { openRepository, type Repository } from '../../support/repository.ts';
import { tokenFingerprint } from '../../support/token-fingerprint.ts';
import type { RunEnvironment } from '../environment.ts';
import { requireConfig } from '../load-content.ts';
import type { ExitCode } from '../results.ts';
import { type AccountAccess, accessAccounts } from './account-access.ts';
import { refreshToken } from './refresh-token.ts';
import { openSecretStore } from './secret-store.ts';
import { TokenPlaces } from './token-place.ts';

export interface RefreshTokensOptions {
  /** Null: every one. */
  readonly profile: string | null;
  readonly platform: string | null;
  /** The repository secret to write, where it is not named like the variable. Null: it is. */
  readonly secret: string | null;
  /** Give the new tokens to the caller in place of storing them. */
  readonly isPrinted: boolean;
}

export interface RefreshTokensResult {
  readonly report: TokenRefreshReport;
  readonly exitCode: ExitCode;
}

/** Renews the tokens that can be renewed, one after the other. Throws `ConfigError` for a choice that cannot be. */
export async function refreshTokens(
  options: RefreshTokensOptions,
  environment: RunEnvironment,
): Promise<RefreshTokensResult> {
  if (options.isPrinted && (environment.variables.CI || environment.variables.GITHUB_ACTIONS === 'true')) {
    throw usage('--print would show a token in the log of this job.', 'Leave it out; it is for a desk.');
  }
  const repository = await openRepository(environment.cwd, environment.variables, environment.openGit);
  const config = await requireConfig(createWorkingTree(repository.root));
  const chosen = chooseAccounts(accessAccounts(config, environment), options);
  const store = options.isPrinted ? null : await openSecretStore(repository, environment);
  const places = new TokenPlaces(environment, options.secret);
  const rows: TokenRefreshRow[] = [];
  const exitCodes: ExitCode[] = [];
  for (const access of chosen) {
    if (environment.signal.aborted) break;
    const { registerSecret } = environment;
    const place = places.placeOf(access.account);
    const request = { access, place, store, isPrinted: options.isPrinted, registerSecret };
    const { row, renewed, exitCode } = await refreshToken(request);
    rows.push(row);
    exitCodes.push(exitCode);
    if (renewed !== null) await remember(renewed, access, { config, repository, environment });
  }
  const exitCode = ([3, 2, 4] as const).find((code) => exitCodes.includes(code)) ?? 0;
  return { report: { version: 1, ok: exitCode === 0, tokens: rows }, exitCode };
}

/** Accounts that share a variable share a token: it is renewed once. */
function chooseAccounts(
  all: readonly AccountAccess[],
  { profile, platform, secret }: RefreshTokensOptions,
): readonly AccountAccess[] {
  const chosen = all.filter(
    ({ account }) =>
      (profile === null || account.profile === profile) && (platform === null || account.platform === platform),
  );
  if (chosen.length === 0) {
    const names = all.map(({ account }) => `${account.profile} on ${account.platform}`).join(', ');
    throw usage('mergecast.yml has no such account.', `There are: ${names}.`);
  }
  const single = chosen.filter(
    ({ account }, index) =>
      chosen.findIndex((each) => each.account.accessTokenEnv === account.accessTokenEnv) === index,
  );
  if (secret !== null && single.length > 1) {
    throw usage(
      '--secret names one secret, and there are several tokens.',
      'Choose one with --profile and --platform.',
    );
  }
  return single;
}

function usage(message: string, hint: string): ConfigError {
  return new ConfigError({ code: 'USAGE', message, hint });
}

/** The platform tells the end of a token when it issues it, and at no other time: without this nobody could be warned. */
async function remember(
  { accessToken, expiresAt }: RenewedToken,
  { account }: AccountAccess,
  { config, repository, environment }: RememberIn,
): Promise<void> {
  const { clock, log } = environment;
  const now = formatInstant(clock.now());
  try {
    const ledger = await GitLedger.open({ repository, ref: config.ledgerRef, profiles: [account.profile], clock });
    await ledger.noteToken({
      version: 1,
      platform: account.platform,
      profile: account.profile,
      account_id: account.accountId,
      fingerprint: tokenFingerprint(accessToken),
      seen_at: now,
      expires_at: formatInstant(expiresAt),
      updated_at: now,
    });
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    log.warn(`When the new token ends could not be noted in the ledger, so runs cannot warn in time. ${error.message}`);
  }
}

interface RememberIn {
  readonly config: Config;
  readonly repository: Repository;
  readonly environment: RunEnvironment;
}
