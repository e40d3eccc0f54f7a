import type { Config } from '../domain/config.ts';
import { MergecastError } from '../domain/errors.ts';
import { GitLedger } from '../ledger/git-ledger.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import type { RunEnvironment } from './environment.ts';
import type { Workspace } from './open-workspace.ts';

/** A plan is worth having without a connection: then it says how old its knowledge may be. */
export async function openLedgerToLookAt(
  workspace: Workspace,
  config: Config,
  environment: RunEnvironment,
): Promise<Ledger> {
  const { repository } = workspace;
  if (repository === null) return emptyLedger;
  const options = {
    repository,
    ref: config.ledgerRef,
    profiles: [...config.profiles.keys()],
    clock: environment.clock,
  };
  try {
    return await GitLedger.open(options);
  } catch (error) {
    if (!MergecastError.isInstance(error) || error.kind !== 'transient') throw error;
    environment.log.warn(`${error.message} The plan uses the ledger as it was last fetched.`);
    return GitLedger.openOffline(options);
  }
}
