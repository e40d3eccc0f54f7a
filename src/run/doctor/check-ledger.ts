import { type Check, failed, passed } from '../../domain/doctor-report.ts';
import { LedgerConflict, TransientError } from '../../domain/errors.ts';
import { writeCommit } from '../../support/git-objects.ts';
import { type PushResult, pushCommit } from '../../support/git-push.ts';
import type { Repository } from '../../support/repository.ts';

/** No profile's name begins with `_`, so no ledger is ever there. What a killed run leaves, the next one takes away. */
const SCRATCH = '_doctor';

/** Tries what every claim depends on: a push to the ledger's refs, of a ref that is removed at once. */
export async function checkLedger({ git, remote }: Repository, ref: string): Promise<Check> {
  if (remote === null) return passed('ledger', 'The repository has no remote: the ledger is kept in this clone alone.');
  const scratch = `${ref}/${SCRATCH}`;
  const remove = () => git.run(['push', '--porcelain', '--no-verify', remote, `:${scratch}`]);
  const message = 'mergecast doctor: may the ledger be pushed?\n';
  const commit = await writeCommit(git, { parent: null, message, changes: [] });
  let pushed = await pushCommit(git, remote, commit, scratch);
  if (pushed.kind === 'lost_race') {
    await remove();
    pushed = await pushCommit(git, remote, commit, scratch);
  }
  if (pushed.kind !== 'pushed') return failed('ledger', refusalOf(pushed, ref));
  const { exitCode } = await remove();
  const left = exitCode === 0 ? '' : ` The ref ${scratch} of this test could not be removed; it does no harm.`;
  return passed('ledger', `The ledger can be pushed to ${ref}/.${left}`);
}

function refusalOf(rejection: Exclude<PushResult, { kind: 'pushed' }>, ref: string): LedgerConflict | TransientError {
  const detail = rejection.kind === 'lost_race' ? 'another doctor was at it' : rejection.detail;
  if (rejection.kind === 'refused') {
    return new LedgerConflict({
      code: 'LEDGER_REFUSED',
      message: `The remote refuses pushes to ${ref}/: ${detail}`,
      hint: 'Give the run the right to push (permissions: contents: write). Where the host takes no refs outside branches, set ledger.ref: refs/heads/mergecast-ledger. Nothing is published while claims cannot be pushed.',
    });
  }
  return new TransientError({
    code: 'REMOTE_UNREACHABLE',
    message: `A push to ${ref}/ had no clear answer: ${detail}`,
    hint: 'Check the connection, then run it again.',
  });
}
