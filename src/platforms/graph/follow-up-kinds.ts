import type { FollowUpAdapter } from '../platform-adapter.ts';

/** One of a platform's kinds of follow-up, under the name that the ledger has it by. */
export interface FollowUpKind extends FollowUpAdapter {
  readonly kind: string;
}

/** Several kinds, done in this order; what the ledger has of one goes back to that one. */
export function inThisOrder(...kinds: readonly FollowUpKind[]): FollowUpAdapter {
  const ofKind = (name: string) => {
    const found = kinds.find(({ kind }) => kind === name);
    if (found === undefined) throw new Error(`Unknown follow-up: ${name}`);
    return found;
  };
  return {
    plan: (destination) => kinds.flatMap((each) => each.plan(destination)),
    send: (followUp, post, context) => ofKind(followUp.kind).send(followUp, post, context),
    find: (followUp, post, context) => ofKind(followUp.kind).find(followUp, post, context),
  };
}
