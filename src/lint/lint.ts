import type { Problem, Severity } from '../domain/finding.ts';
import { policyFor, type RuleLevel, type RuleName } from '../domain/policy.ts';
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

/** Each way of looking, and the rules under whose names it speaks. */
const CHECKS: readonly { readonly rules: readonly RuleName[]; readonly check: Rule }[] = [
  { rules: ['min_gap'], check: checkGaps },
  { rules: ['quota'], check: checkQuotas },
  { rules: ['blackout'], check: checkBlackouts },
  { rules: ['past_date', 'now', 'lead_time', 'horizon'], check: checkDates },
  { rules: ['duplicate'], check: checkDuplicates },
  { rules: ['same_media'], check: checkSameMedia },
  { rules: ['similar_caption'], check: checkSimilarCaptions },
  { rules: ['orphaned_media'], check: checkOrphans },
  { rules: ['drift', 'withdrawn'], check: checkDrift },
  { rules: ['withdrawn'], check: checkWithdrawn },
  { rules: ['owned_fields'], check: checkOwnedFields },
  { rules: ['alt_text'], check: checkAltTexts },
  { rules: ['hashtags'], check: checkHashtags },
  { rules: ['words'], check: checkWords },
  { rules: ['reviewers'], check: remindOfReviewers },
];

/** A problem of one file, to be tied to its line. */
export interface LintProblem {
  readonly file: string;
  readonly target: Remark['target'];
  readonly problem: Problem;
}

/** Looks at a repository as a whole, by the policy of each profile. Pure. */
export function lint(input: LintInput): readonly LintProblem[] {
  const { common, ofProfiles } = input.config.policy;
  const policies = [common, ...ofProfiles.values()];
  const isHeard = (rule: RuleName) => policies.some(({ rules }) => rules[rule] !== 'off');
  return CHECKS.flatMap(({ rules, check }) => (rules.some(isHeard) ? check(input) : []))
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
