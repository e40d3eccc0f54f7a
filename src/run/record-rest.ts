import { formatInstant } from '../domain/instant.ts';
import { type AccountSession, restOf } from './account-session.ts';
import type { PublishRun } from './publish-run.ts';

/** Writes down the rest that the platform asked of an account, so that later runs and later posts wait as well. */
export async function recordRest(session: AccountSession, run: PublishRun): Promise<void> {
  const { clock, log } = run.environment;
  const { account } = session;
  const rest = restOf(session, clock.now());
  if (rest === null || rest.cause !== 'platform' || rest.notBefore === null) return;
  const notBefore = formatInstant(rest.notBefore);
  const known = run.ledger.pauseOf(account);
  if (known?.account_id === account.accountId && known.not_before >= notBefore) return;
  try {
    await run.ledger.pause({
      version: 1,
      platform: account.platform,
      profile: account.profile,
      account_id: account.accountId,
      not_before: notBefore,
      reason: rest.reason,
      updated_at: formatInstant(clock.now()),
    });
  } catch (error) {
    // Nothing is lost: the next run is told the same by the platform.
    log.warn(
      `The rest of ${account.profile} on ${account.platform} could not be recorded: ${(error as Error).message}`,
    );
  }
}
