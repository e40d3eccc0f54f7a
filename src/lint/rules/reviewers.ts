import { policyFor } from '../../domain/policy.ts';
import type { LintInput, PostRevision, Remark } from '../lint-input.ts';

/** Whom to ask, once for each profile, at the first of its posts that changes. Names are text: nobody is notified. */
export function remindOfReviewers({ review, config }: LintInput): readonly Remark[] {
  const byProfile = new Map<string, PostRevision[]>();
  for (const revision of review.revisions) {
    if (isWriteBack(revision)) continue;
    const { destinations } = (revision.after ?? revision.before)?.post ?? { destinations: [] };
    for (const profile of new Set(destinations.map((each) => each.profile))) {
      byProfile.set(profile, [...(byProfile.get(profile) ?? []), revision]);
    }
  }
  return [...byProfile].flatMap(([profile, revisions]) => {
    const { reviewers } = policyFor(config.policy, profile);
    const shown = revisions.find(({ kind }) => kind !== 'deleted') ?? revisions[0];
    const platform = (shown?.after ?? shown?.before)?.post.destinations.find(
      (each) => each.profile === profile,
    )?.platform;
    if (reviewers.length === 0 || shown === undefined || platform === undefined) return [];
    const posts = revisions.length === 1 ? 'One post' : `${revisions.length} posts`;
    return [
      {
        rule: 'reviewers',
        file: shown.path,
        target: { platform, profile },
        path: '',
        code: 'REVIEWERS',
        message: `${posts} of ${profile} change${revisions.length === 1 ? 's' : ''} here. Ask ${reviewers.join(' or ')} to have a look.`,
        hint: null,
      },
    ];
  });
}

/** Our own outcomes, offered as a pull request: nothing to look at. */
function isWriteBack({ before, after, isTrailOurs }: PostRevision): boolean {
  if (before === null || after === null || !isTrailOurs) return false;
  return JSON.stringify(before.owned) !== JSON.stringify(after.owned);
}
