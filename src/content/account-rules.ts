import type { Config } from '../domain/config.ts';
import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { listOf } from './describe-value.ts';
import type { FrontMatterFields, Target } from './front-matter-fields.ts';

/** Each platform of a post needs an account of each of its profiles. Unknown profiles are a matter of their own. */
export function checkAccounts(targets: readonly Target[], config: Config, fields: FrontMatterFields): Problem[] {
  return targets.flatMap(({ platform, profile }) => {
    const accounts = config.profiles.get(profile)?.accounts;
    if (accounts === undefined || accounts.has(platform)) return [];
    const has = accounts.size === 0 ? 'none at all' : `one on ${listOf([...accounts.keys()])}`;
    return {
      code: 'ACCOUNT_MISSING',
      severity: 'error',
      path: pointer('platforms', fields.platforms?.indexOf(platform) ?? 0),
      message: `The profile ${profile} has no account on ${platform} in mergecast.yml; it has ${has}.`,
      hint: `Add the account to mergecast.yml under profiles.${profile}.${platform}, or delete ${platform} from platforms.`,
    };
  });
}
