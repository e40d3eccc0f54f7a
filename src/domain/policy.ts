import type { ProfileName } from './account.ts';
import type { Instant } from './instant.ts';

/** How loudly review speaks of a rule. Only `error` turns the check red. */
export const RULE_LEVELS = ['off', 'notice', 'warn', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** Every rule of review that a team can set, with its level where `mergecast.yml` says nothing. `docs/policy.md` explains each. */
export const DEFAULT_RULES = {
  // the schedule
  min_gap: 'warn',
  quota: 'warn',
  blackout: 'warn',
  past_date: 'warn',
  now: 'notice',
  lead_time: 'warn',
  horizon: 'warn',
  // repetition
  duplicate: 'error',
  same_media: 'notice',
  similar_caption: 'warn',
  orphaned_media: 'notice',
  // what a change does to posts that were there
  drift: 'warn',
  withdrawn: 'notice',
  owned_fields: 'warn',
  // the team's own words
  alt_text: 'off',
  hashtags: 'warn',
  words: 'warn',
  reviewers: 'notice',
} as const satisfies Readonly<Record<string, RuleLevel>>;
export type RuleName = keyof typeof DEFAULT_RULES;
export const RULE_NAMES = Object.keys(DEFAULT_RULES) as readonly RuleName[];

/** What a team asks of its posts: `policy` of `mergecast.yml`, with what a profile says for itself. */
export interface Policy {
  readonly rules: Readonly<Record<RuleName, RuleLevel>>;
  readonly hashtags: {
    /** Null: any. As written, without `#`. */
    readonly allowed: readonly string[] | null;
    readonly forbidden: readonly string[];
    readonly required: readonly string[];
  };
  /** Words or phrases of a caption. */
  readonly words: { readonly forbidden: readonly string[]; readonly required: readonly string[] };
  /** Whom to ask about a change of posts, as people or teams are written. Nobody is notified. */
  readonly reviewers: readonly string[];
  readonly blackout: readonly Blackout[];
}

/** What everybody is asked, and what those profiles are that say something of their own. */
export interface Policies {
  readonly common: Policy;
  /** Complete: the common lines are counted in. */
  readonly ofProfiles: ReadonlyMap<ProfileName, Policy>;
}

/** What holds for one profile; for null, where no profile is meant. */
export function policyFor({ common, ofProfiles }: Policies, profile: ProfileName | null): Policy {
  return (profile === null ? undefined : ofProfiles.get(profile)) ?? common;
}

/** A time in which nothing should go out. Review speaks of it; only `paused` holds posts back. */
export interface Blackout {
  readonly from: Instant;
  /** The first instant after it. */
  readonly until: Instant;
  readonly reason: string;
  /** Null: every profile. */
  readonly profiles: readonly ProfileName[] | null;
}
