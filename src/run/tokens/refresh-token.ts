import { CredentialError, MergecastError } from '../../domain/errors.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { RefreshOutcome, TokenRefreshRow } from '../../domain/token-refresh-report.ts';
import type { AccountCare, AccountContext, RenewedToken } from '../../platforms/account-care.ts';
import type { ExitCode } from '../results.ts';
import type { AccountAccess } from './account-access.ts';
import { type SecretStore, STORE_HINT } from './secret-store.ts';
import type { TokenPlace } from './token-place.ts';

export interface RefreshRequest {
  readonly access: AccountAccess;
  readonly place: TokenPlace;
  /** Null: there is no access to the repository's secrets. */
  readonly store: SecretStore | null;
  /** Give the new token to the caller in place of storing it. */
  readonly isPrinted: boolean;
  /** Told of the new token before anything else is done with it. */
  readonly registerSecret: (token: string) => void;
}

export interface RefreshedToken {
  readonly row: TokenRefreshRow;
  /** Null where nothing was renewed. */
  readonly renewed: RenewedToken | null;
  readonly exitCode: ExitCode;
}

/**
 * Renews one token without ever losing one: 1. the old one is stored again where it is, which changes nothing and proves
 * that the new one can be stored; 2. the platform issues the new one; 3. it is masked and stored. Killed or refused before
 * 2, nothing has happened; afterwards the old token is asked whether it still works, and the row says how things stand.
 */
export async function refreshToken(request: RefreshRequest): Promise<RefreshedToken> {
  const { access, place, store, isPrinted, registerSecret } = request;
  const { account, care, context, platformName } = access;
  if (context instanceof CredentialError) return stopped(request, 'failed', context);
  if (care === null) {
    return done(request, {
      outcome: 'by_hand',
      message: `This version of Mergecast cannot renew tokens of ${platformName}.`,
    });
  }
  const renewal = care.renewal(account);
  if (renewal.kind === 'by_hand') return done(request, { outcome: 'by_hand', message: renewal.how });
  if (!isPrinted) {
    const obstacle = await rehearse(store, place, context);
    if (obstacle !== null) return stopped(request, 'kept', obstacle);
  }
  const renewed = await renew(care, context);
  if (MergecastError.isInstance(renewed)) return stopped(request, 'failed', renewed);
  registerSecret(renewed.accessToken);
  const ends = `The new token ends on ${formatInstant(renewed.expiresAt).slice(0, 10)}`;
  if (isPrinted || store === null) {
    const row = {
      outcome: 'printed',
      message: `${ends}. It is stored nowhere yet.`,
      access_token: renewed.accessToken,
    } as const;
    return done(request, row, renewed);
  }
  try {
    await store.store(place.secret, place.valueWith(renewed.accessToken));
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    return lost(request, { error, care, context });
  }
  return done(request, { outcome: 'stored', message: `${ends} and is stored in the secret ${place.secret}.` }, renewed);
}

/** Null when the secret can be written. The value that is written is the one that should be there already. */
async function rehearse(
  store: SecretStore | null,
  place: TokenPlace,
  { accessToken }: AccountContext,
): Promise<MergecastError | null> {
  if (store === null) {
    return new CredentialError({
      code: 'TOKEN_NOT_STORED',
      message: 'There is no token for GitHub that could store the new token as a secret, so none was asked for.',
      hint: STORE_HINT,
    });
  }
  try {
    await store.store(place.secret, place.valueWith(accessToken));
    return null;
  } catch (error) {
    if (MergecastError.isInstance(error)) return error;
    throw error;
  }
}

async function renew(care: AccountCare, context: AccountContext): Promise<RenewedToken | MergecastError> {
  try {
    return await care.renew(context);
  } catch (error) {
    if (MergecastError.isInstance(error)) return error;
    throw error;
  }
}

interface Loss {
  readonly error: MergecastError;
  readonly care: AccountCare;
  readonly context: AccountContext;
}

/** Storing failed after all: whether the old token survived is asked, because Meta does not say. */
async function lost(request: RefreshRequest, { error, care, context }: Loss): Promise<RefreshedToken> {
  const isOldAlive = await care.readToken(context).then(
    () => true,
    (cause: unknown) => (cause instanceof CredentialError ? false : null),
  );
  const stands =
    isOldAlive === true
      ? 'The old token is still in the secret and still works: nothing is broken.'
      : isOldAlive === false
        ? 'The old token in the secret works no more.'
        : 'Whether the old token in the secret still works could not be asked.';
  const hint =
    isOldAlive === false
      ? 'Create a new token by hand and store it: docs/tokens.md. At your desk, `mergecast token refresh --print` loses none.'
      : 'Run it again. `mergecast doctor` tells whether the old token works.';
  const message = `A new token was issued and could not be stored. ${stands} ${error.message}`;
  const row = { outcome: 'lost', code: error.code, message, hint } as const;
  return { ...done(request, row), exitCode: isOldAlive === true && error.kind === 'transient' ? 4 : 3 };
}

function stopped(request: RefreshRequest, outcome: RefreshOutcome, error: MergecastError): RefreshedToken {
  const { code, message, hint } = error;
  const exitCode = error.kind === 'credential' ? 3 : error.kind === 'config' || error.kind === 'rejection' ? 2 : 4;
  return { ...done(request, { outcome, code, message, hint }), exitCode };
}

function done(
  { access: { account }, place, isPrinted }: RefreshRequest,
  row: Pick<TokenRefreshRow, 'outcome' | 'message'> & Partial<TokenRefreshRow>,
  renewed: RenewedToken | null = null,
): RefreshedToken {
  return {
    row: {
      profile: account.profile,
      platform: account.platform,
      variable: account.accessTokenEnv,
      secret: isPrinted || row.outcome === 'by_hand' ? null : place.secret,
      expires_at: renewed === null ? null : formatInstant(renewed.expiresAt),
      code: null,
      hint: null,
      ...row,
    },
    renewed,
    exitCode: 0,
  };
}
