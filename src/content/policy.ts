import type { Problem } from '../domain/finding.ts';
import { type JsonPointer, pointer } from '../domain/json-pointer.ts';
import { type Blackout, DEFAULT_RULES, type Policies, type Policy } from '../domain/policy.ts';
import type { ConfigFile, Policy as WrittenPolicy } from '../generated/config-schema.ts';
import { readBlackouts } from './blackout.ts';

export interface PolicyReading {
  readonly policies: Policies;
  readonly problems: readonly Problem[];
}

/** Reads `policy` and each profile's own, whose shapes the schema has checked. */
export function readPolicy(config: ConfigFile): PolicyReading {
  const problems: Problem[] = [];
  const blackouts = (written: WrittenPolicy | undefined, path: JsonPointer): readonly Blackout[] => {
    const reading = readBlackouts(written?.blackout ?? [], { path, config });
    problems.push(...reading.problems);
    return reading.blackouts;
  };
  const written = config.policy;
  const common: Policy = {
    rules: { ...DEFAULT_RULES, ...written.rules },
    hashtags: hashtagsOf(written, null),
    words: wordsOf(written, null),
    reviewers: written.reviewers ?? [],
    blackout: blackouts(written, pointer('policy', 'blackout')),
  };
  const ofProfiles = new Map(
    Object.entries(config.profiles).flatMap(([name, { policy }]) =>
      policy === undefined
        ? []
        : [[name, merged(common, policy, blackouts(policy, pointer('profiles', name, 'policy', 'blackout')))] as const],
    ),
  );
  return { policies: { common, ofProfiles }, problems };
}

/** A profile's line stands in place of the common one; its blackouts are added. */
function merged(common: Policy, own: WrittenPolicy, blackout: readonly Blackout[]): Policy {
  return {
    rules: { ...common.rules, ...own.rules },
    hashtags: hashtagsOf(own, common),
    words: wordsOf(own, common),
    reviewers: own.reviewers ?? common.reviewers,
    blackout: [...common.blackout, ...blackout],
  };
}

function hashtagsOf({ hashtags = {} }: WrittenPolicy, common: Policy | null): Policy['hashtags'] {
  const bare = (tags: readonly string[] | undefined) => tags?.map((tag) => tag.replace(/^#/, ''));
  return {
    allowed: bare(hashtags.allowed) ?? common?.hashtags.allowed ?? null,
    forbidden: bare(hashtags.forbidden) ?? common?.hashtags.forbidden ?? [],
    required: bare(hashtags.required) ?? common?.hashtags.required ?? [],
  };
}

function wordsOf({ words = {} }: WrittenPolicy, common: Policy | null): Policy['words'] {
  return {
    forbidden: words.forbidden ?? common?.words.forbidden ?? [],
    required: words.required ?? common?.words.required ?? [],
  };
}
