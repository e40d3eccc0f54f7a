import { defaultTokenVariable } from '../../content/token-variable.ts';
import type { Config } from '../../domain/config.ts';
import type { Problem } from '../../domain/finding.ts';
import { pointer } from '../../domain/json-pointer.ts';
import type { RunEnvironment } from '../environment.ts';
import { lookAtTokens } from './token-warnings.ts';

/**
 * Tokens that end soon, as findings in `mergecast.yml`. Only where a token is there, and under its own name: what is
 * reviewed may be a stranger's, and its `access_token_env` must not choose which variable is sent anywhere.
 */
export async function tokenProblems(config: Config, environment: RunEnvironment): Promise<readonly Problem[]> {
  const { warnings } = await lookAtTokens({
    config,
    environment,
    isAsked: ({ profile, platform, accessTokenEnv }) => accessTokenEnv === defaultTokenVariable(profile, platform),
  });
  return warnings.map(({ access: { account }, message, hint }) => ({
    code: 'TOKEN_EXPIRES',
    severity: 'warning',
    path: pointer('profiles', account.profile, account.platform),
    at: 'key',
    message,
    hint,
  }));
}
