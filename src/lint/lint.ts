import type { Problem, Severity } from '../domain/finding.ts';
import { policyFor, type RuleLevel } from '../domain/policy.ts';
import type { LintInput, Remark, Rule } from './lint-input.ts';
import { checkAltTexts } from './rules/alt-text.ts';
import { checkBlackouts } from './rules/blackout.ts';
import { checkDates } from './rules/dates.ts';
import { checkDrift } from './rules/drift.ts';
import { checkDuplicates } from './rules/duplicate.ts';
import { checkGaps } from './rules/gap.ts';
import { checkHashtags } from './rules/hashtags.ts';
import { checkOrphans } from './rules/orphaned-media.ts';
import { checkOwnedFields } from './rules/owned-fields.ts';
import { checkQuotas } from './rules/quota.ts';
import { remindOfReviewers } from './rules/reviewers.ts';
import { checkSameMedia } from './rules/same-media.ts';
import { checkSimilarCaptions } from './rules/similar-caption.ts';
import { checkWithdrawn } from './rules/withdrawn.ts';
import { checkWords } from './rules/words.ts';

const RULES: readonly Rule[] = [
  checkGaps,
  checkQuotas,
  checkBlackouts,
  checkDates,
  checkDuplicates,
  checkSameMedia,
  checkSimilarCaptions,
  checkOrphans,
  checkDrift,
  checkWithdrawn,
  checkOwnedFields,
  checkAltTexts,
  checkHashtags,
  checkWords,
  remindOfReviewers,
];

/** A problem of one file, to be tied to its line. */
export interface LintProblem {
  readonly file: string;
  readonly target: Remark['target'];
  readonly problem: Problem;
}

/** Looks at a repository as a whole, by the policy of each profile. Pure. */
export function lint(input: LintInput): readonly LintProblem[] {
  return RULES.flatMap((rule) => rule(input))
    .filter(({ file }) => input.isWanted(file))
    .flatMap((remark) => {
      const { rule, file, target, message, hint, code, path, at } = remark;
      const severity = SEVERITIES[policyFor(input.config.policy, target?.profile ?? null).rules[rule]];
      if (severity === null) return [];
      return [{ file, target, problem: { code, severity, path, ...(at ? { at } : {}), message, hint } }];
    });
}

const SEVERITIES: Readonly<Record<RuleLevel, Severity | null>> = {
  off: null,
  notice: 'notice',
  warn: 'warning',
  error: 'error',
};
