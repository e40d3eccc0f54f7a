import { expect, it } from 'vitest';
import {
  accountWith,
  type DeskLogin,
  openAccountDesk,
  THREADS_VARIABLE,
  TOKEN,
  VARIABLE,
} from '../../../test/support/account-desk.ts';
import type { Scenario } from '../../sandbox/scenario.ts';
import { lookAtTokens } from './token-warnings.ts';

async function look(login: DeskLogin, scenario: Scenario) {
  const { config, environment, sandbox, logged } = await openAccountDesk(login, scenario);
  const { warnings, unnoted } = await lookAtTokens({ config, environment });
  const texts = warnings.map(({ message, hint }) => `${message} ${hint}`);
  expect(JSON.stringify([texts, logged])).not.toContain(TOKEN);
  // One read for each account, and nothing that changes anything.
  expect(sandbox.requests().length).toBeLessThanOrEqual(1);
  return { texts, unnoted: unnoted.length };
}

it.each<[what: string, login: DeskLogin, scenario: Scenario, told: string]>([
  ['ends in ten days', 'facebook', accountWith('facebook', { expires_at: '2026-05-20T14:00:00Z' }), 'in 10 days'],
  ['ends today', 'facebook', accountWith('facebook', { expires_at: '2026-05-10T15:00:00Z' }), 'in less than a day'],
  ['has ended', 'facebook', accountWith('facebook', { expires_at: '2026-05-10T13:00:00Z' }), 'has expired'],
  ['is refused', 'instagram', accountWith('instagram', { token: 'another' }), 'does not accept the access token'],
  ['ends soon', 'threads', accountWith('threads', { expires_at: '2026-05-18T14:00:00Z' }), 'mergecast token refresh'],
])('a token that %s is told of', async (_what, login, scenario, told) => {
  const { texts } = await look(login, scenario);
  expect(texts).toEqual([expect.stringContaining(told)]);
  const [platform, variable] = login === 'threads' ? ['Threads', THREADS_VARIABLE] : ['Instagram', VARIABLE];
  expect(texts[0]).toContain(`${platform} of my_brand (${variable})`);
});

it.each<[what: string, login: DeskLogin, scenario: Scenario, unnoted: number]>([
  ['lives on', 'facebook', accountWith('facebook', { expires_at: '2026-05-20T14:00:01Z' }), 0],
  ['never ends', 'facebook', accountWith('facebook'), 0],
  ['nobody tells about', 'facebook', accountWith('facebook', { owner_has_no_role: true }), 0],
  ['is of Instagram Login, and is to be remembered', 'instagram', accountWith('instagram'), 1],
  ['is of Threads, which tells its end', 'threads', accountWith('threads', { expires_at: '2026-07-01T00:00:00Z' }), 0],
  ['is of Threads and to be remembered', 'threads', accountWith('threads', { owner_has_no_role: true }), 1],
  ['gets no answer', 'facebook', { faults: [{ drop: true }] }, 0],
  ['gets nonsense', 'facebook', { faults: [{ http: { status: 500, body: 'html' } }] }, 0],
  ['is throttled', 'facebook', { faults: [{ error: { code: 4 } }] }, 0],
])('a token that %s is no news', async (_what, login, scenario, unnoted) => {
  expect(await look(login, scenario)).toEqual({ texts: [], unnoted });
});

it('an account without a token is not asked about', async () => {
  const { config, environment, sandbox } = await openAccountDesk('facebook');
  const { MERGECAST_INSTAGRAM_API_URL } = environment.variables;
  const variables = { MERGECAST_INSTAGRAM_API_URL };
  expect(await lookAtTokens({ config, environment: { ...environment, variables } })).toEqual({
    warnings: [],
    unnoted: [],
  });
  expect(sandbox.requests()).toEqual([]);
});

it('settings that are wrong are left to those who need them', async () => {
  const { config, environment } = await openAccountDesk('facebook', undefined, { MERGECAST_CREDENTIALS: '' });
  const variables = { ...environment.variables, MERGECAST_CREDENTIALS: 'no JSON' };
  expect(await lookAtTokens({ config, environment: { ...environment, variables } })).toEqual({
    warnings: [],
    unnoted: [],
  });
});
