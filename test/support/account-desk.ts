import { onTestFinished } from 'vitest';
import { parseConfig } from '../../src/content/parse-config.ts';
import type { Config } from '../../src/domain/config.ts';
import type { RunEnvironment } from '../../src/run/environment.ts';
import { type AccountAccess, accessAccounts } from '../../src/run/tokens/account-access.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Scenario, ScenarioAccount, ScenarioToken } from '../../src/sandbox/scenario.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { FakeClock } from './fake-clock.ts';

export const TOKEN = 'IGtoken-that-must-never-be-printed-7f3a';
export const VARIABLE = 'MY_BRAND_INSTAGRAM_ACCESS_TOKEN';
export const THREADS_VARIABLE = 'MY_BRAND_THREADS_ACCESS_TOKEN';
export const ACCOUNT_ID = '17841400000000000';

/** One account of a configuration, a sandbox that has it, and what a run needs to ask about it. No repository. */
export interface AccountDesk {
  readonly sandbox: Sandbox;
  readonly clock: FakeClock;
  readonly config: Config;
  readonly environment: RunEnvironment;
  readonly access: AccountAccess;
  /** Whatever was logged, and each secret that was to be masked. */
  readonly logged: readonly string[];
  readonly masked: readonly string[];
}

/** Instagram with either login, Threads, or a Page of Facebook. */
export type DeskLogin = 'facebook' | 'instagram' | 'threads' | 'page';

const PLATFORMS = { facebook: 'instagram', instagram: 'instagram', threads: 'threads', page: 'facebook' } as const;

/** A scenario with the one account. */
export function accountWith(
  login: DeskLogin,
  token: Partial<ScenarioToken> = {},
  account: Partial<ScenarioAccount> = {},
): Scenario {
  const of = login === 'facebook' || login === 'instagram' ? { login } : { platform: PLATFORMS[login] };
  return {
    accounts: [{ id: ACCOUNT_ID, username: 'my_brand', ...of, tokens: [{ token: TOKEN, ...token }], ...account }],
  };
}

export async function openAccountDesk(
  login: DeskLogin,
  scenario: Scenario = accountWith(login),
  variables: Readonly<Record<string, string>> = {},
): Promise<AccountDesk> {
  const clock = new FakeClock('2026-05-10T14:00:00Z');
  const sandbox = await startSandbox({ clock, scenario });
  onTestFinished(() => sandbox.close());
  const account = {
    facebook: `instagram: { account_id: "${ACCOUNT_ID}", login: facebook }`,
    instagram: `instagram: { account_id: "${ACCOUNT_ID}", login: instagram }`,
    threads: `threads: { account_id: "${ACCOUNT_ID}" }`,
    page: `facebook: { page_id: "${ACCOUNT_ID}" }`,
  }[login];
  const { config } = parseConfig(`profiles: { my_brand: { ${account} } }\n`, 'mergecast.yml');
  const logged: string[] = [];
  const masked: string[] = [];
  const log = (message: string) => void logged.push(message);
  const environment: RunEnvironment = {
    cwd: '.',
    variables: {
      MERGECAST_INSTAGRAM_API_URL: sandbox.url,
      MERGECAST_THREADS_API_URL: sandbox.url,
      MERGECAST_FACEBOOK_API_URL: sandbox.url,
      [`MY_BRAND_${PLATFORMS[login].toUpperCase()}_ACCESS_TOKEN`]: TOKEN,
      ...variables,
    },
    clock,
    log: { info: log, warn: log, debug: log },
    fetch: globalThis.fetch,
    signal: new AbortController().signal,
    runId: 'test:1',
    registerSecret: (secret) => void masked.push(secret),
    github: null,
  };
  if (config === null) throw new Error('The configuration of the desk is wrong.');
  const [access] = accessAccounts(config, environment);
  if (access === undefined) throw new Error('The configuration of the desk has no account.');
  return { sandbox, clock, config, environment, access, logged, masked };
}
