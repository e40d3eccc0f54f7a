import { formatInstant } from '../../domain/instant.ts';
import { policyFor } from '../../domain/policy.ts';
import type { LintInput, Remark } from '../lint-input.ts';
import { outgoing } from '../outgoing.ts';

/** Posts that go out while nothing should. */
export function checkBlackouts(input: LintInput): readonly Remark[] {
  return outgoing(input).flatMap(({ post, destination, at }) => {
    const { profile } = destination;
    const { blackout } = policyFor(input.config.policy, profile);
    const hit = blackout.find(
      ({ from, until, profiles }) => from <= at && at < until && (profiles === null || profiles.includes(profile)),
    );
    if (hit === undefined) return [];
    return {
      rule: 'blackout',
      file: post.path,
      target: destination,
      path: '/scheduled_date',
      code: 'BLACKOUT',
      message: `This goes out at ${formatInstant(at)}, in a blackout of ${profile}: ${hit.reason} (until ${formatInstant(hit.until)}).`,
      hint: 'Move it, or change policy.blackout. A blackout alone holds nothing back; paused does.',
    };
  });
}
