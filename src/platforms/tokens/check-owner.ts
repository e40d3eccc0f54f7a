import { type Check, failed, passed } from '../../domain/doctor-report.ts';
import { ConfigError } from '../../domain/errors.ts';
import type { AccountContext } from '../account-care.ts';

/** Whether a token that is an account's own is that of the account in `mergecast.yml`. */
export function checkOwner(id: string | null, name: string | null, { account }: AccountContext): Check {
  const handle = name === null ? '' : ` @${name}`;
  if (id === account.accountId) return passed('account', `The token belongs to the account${handle}.`);
  const found = id === null ? 'no account' : `the account ${id}${handle === '' ? '' : ` (${handle.trim()})`}`;
  const error = new ConfigError({
    code: 'PLATFORM_CONFIG',
    message: `The token belongs to ${found}, and mergecast.yml says account_id: "${account.accountId}".`,
    hint: `Correct account_id in mergecast.yml, or store a token of the right account in ${account.accessTokenEnv}.`,
  });
  return failed('account', error);
}
