import type { Config } from '../../domain/config.ts';
import { ConfigError } from '../../domain/errors.ts';
import type { LedgerRecord } from '../../domain/ledger-record.ts';
import { PLATFORM_NAMES } from '../../domain/platform-id.ts';
import { describeDestination } from '../../domain/post.ts';
import type { AccountContext } from '../../platforms/account-care.ts';
import type { PlatformAdapter, PostRemoval } from '../../platforms/platform-adapter.ts';
import { adapterFor } from '../../platforms/registry.ts';
import type { RunEnvironment } from '../environment.ts';
import { accessAccounts } from '../tokens/account-access.ts';
import { idsOf } from './ids-of.ts';

export interface MayDelete {
  readonly adapter: PlatformAdapter;
  readonly removal: PostRemoval;
  readonly context: AccountContext;
}

/** All that deleting takes, found before anybody is asked. Throws `ConfigError` or `CredentialError` for what is missing. */
export function mayDelete(record: LedgerRecord, config: Config, environment: RunEnvironment): MayDelete {
  checkPublished(record);
  const adapter = adapterFor(record.platform);
  if (adapter?.removal === undefined) {
    const name = PLATFORM_NAMES[record.platform];
    throw refused(`Mergecast cannot delete posts on ${name}.`, 'Delete it there, in the app or on the site.');
  }
  const access = accessAccounts(config, environment).find(
    ({ account }) => account.profile === record.profile && account.platform === record.platform,
  );
  if (access === undefined || access.account.accountId !== record.account_id) {
    throw refused(
      `mergecast.yml has no account ${record.account_id} for ${record.platform} of ${record.profile}, where the post is.`,
      'Delete it there, in the app, or put the account back for as long as it takes.',
    );
  }
  const obstacle = adapter.removal.obstacle(access.account);
  if (obstacle !== null) throw obstacle;
  if (access.context instanceof Error) throw access.context;
  return { adapter, removal: adapter.removal, context: access.context };
}

function checkPublished(record: LedgerRecord): void {
  const name = describeDestination(record);
  if (record.state !== 'published') {
    const live = record.parts?.length ?? 0;
    throw refused(
      `${name} is not published: the ledger says ${record.state}${live === 0 ? '' : `, with ${live} of its parts live`}.`,
      record.state === 'in_doubt'
        ? 'Look at the account, then say what you found: `mergecast resolve`.'
        : 'To keep it from going out, set draft: true or status: skipped. Parts that are live can be deleted in the app.',
    );
  }
  if (idsOf(record).length > 0) return;
  throw refused(
    `Nobody knows the id of ${name} on ${record.platform}: ${record.hand_off === undefined ? 'the platform did not say it' : 'a person posted it'}.`,
    'Delete it there, in the app.',
  );
}

function refused(message: string, hint: string): ConfigError {
  return new ConfigError({ code: 'DELETE_REFUSED', message, hint });
}
