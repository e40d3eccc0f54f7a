import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { readOptions } from '../options.ts';

const FIELD = 'instagram_sponsor_ids';

/** How many partners, and that the post is labelled as what it is. */
export function checkSponsors({ options }: Pick<Destination, 'options'>): readonly Problem[] {
  const { sponsorIds, isPaidPartnership } = readOptions(options);
  const allowed = INSTAGRAM_LIMITS.sponsors.value;
  const tooMany = problem(
    `There are ${sponsorIds.length} partners. Instagram allows ${allowed}.`,
    `Remove ${sponsorIds.length - allowed}.`,
  );
  const unlabelled = problem(
    'The post names partners and is not labelled as a paid partnership.',
    'Add instagram_paid_partnership: true, or remove the partners.',
  );
  return [
    ...(sponsorIds.length > allowed ? [tooMany] : []),
    ...(sponsorIds.length > 0 && !isPaidPartnership ? [unlabelled] : []),
  ];
}

function problem(message: string, hint: string): Problem {
  return { code: 'INSTAGRAM_SPONSORS', severity: 'error', path: pointer(FIELD), message, hint };
}
