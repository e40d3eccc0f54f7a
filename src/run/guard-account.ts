import { MergecastError } from '../domain/errors.ts';
import { stopReason } from '../support/stop-reason.ts';
import { sentence } from './close-destination.ts';
import type { PublishRun } from './publish-run.ts';

/**
 * One account's share of a run. Whatever is thrown in it ends that share alone: other accounts go on, what they did is
 * recorded and written back, and the exit code tells at the end. A bug of ours keeps its stack.
 */
export async function guardAccount(work: () => Promise<void>, run: PublishRun): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (MergecastError.isInstance(error)) {
      run.outcomes.isUnrecorded = true;
      run.outcomes.notes.push(sentence(error));
      return;
    }
    const { message, hint, stack } = stopReason(error);
    run.outcomes.hasBug = true;
    run.outcomes.notes.push(run.sessions.redact([message, stack, hint].filter(Boolean).join('\n')));
  }
}
