import { Octokit } from 'octokit';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type AccountDesk,
  accountWith,
  type DeskLogin,
  openAccountDesk,
  THREADS_VARIABLE,
  TOKEN,
  VARIABLE,
} from '../../../test/support/account-desk.ts';
import { SECRETS_TOKEN } from '../../../test/support/github-stand-in/secret-routes.ts';
import { GITHUB_TOKEN, GitHubStandIn } from '../../../test/support/github-stand-in.ts';
import type { Scenario, ScenarioToken } from '../../sandbox/scenario.ts';
import { GitHubSecrets } from '../../support/github/github-secrets.ts';
import { type RefreshedToken, refreshToken } from './refresh-token.ts';
import { storeIn } from './secret-store.ts';
import { TokenPlaces } from './token-place.ts';

const RENEWED = `${TOKEN}-renewed-1`;
const OLD: Partial<ScenarioToken> = { issued_at: '2026-04-01T00:00:00Z', expires_at: '2026-05-20T00:00:00Z' };

interface Shop extends AccountDesk {
  readonly github: GitHubStandIn;
  refresh(how?: { readonly token?: string | null; readonly isPrinted?: boolean }): Promise<RefreshedToken>;
}

async function open(
  scenario: Scenario = accountWith('instagram', OLD),
  variables = {},
  login: DeskLogin = 'instagram',
): Promise<Shop> {
  const desk = await openAccountDesk(login, scenario, variables);
  const github = await GitHubStandIn.start('');
  onTestFinished(async () => void (await github.close()));
  const refresh: Shop['refresh'] = async ({ token = SECRETS_TOKEN, isPrinted = false } = {}) => {
    const { clock, registerSecret } = desk.environment;
    const secrets = token && new GitHubSecrets(octokitOf(github, token), github.repository, clock);
    return refreshToken({
      access: desk.access,
      place: new TokenPlaces(desk.environment, null).placeOf(desk.access.account),
      store: secrets ? storeIn(secrets) : null,
      isPrinted,
      registerSecret,
    });
  };
  return { ...desk, github, refresh };
}

/** Without the pauses between writes that GitHub asks for. */
function octokitOf(github: GitHubStandIn, auth: string): Octokit {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const baseUrl = github.variables().GITHUB_API_URL ?? '';
  return new Octokit({ auth, baseUrl, userAgent: 'test', throttle: { enabled: false }, log: silent });
}

it('renews the token, masks the new one and stores it in a box that only GitHub can open', async () => {
  const shop = await open();
  const { row, exitCode } = await shop.refresh();
  expect(row).toEqual({
    profile: 'my_brand',
    platform: 'instagram',
    variable: VARIABLE,
    outcome: 'stored',
    secret: VARIABLE,
    expires_at: '2026-07-09T13:59:04Z',
    code: null,
    message: `The new token ends on 2026-07-09 and is stored in the secret ${VARIABLE}.`,
    hint: null,
  });
  expect(exitCode).toBe(0);
  expect(shop.github.secrets.valueOf(VARIABLE)).toBe(RENEWED);
  expect(shop.masked).toContain(RENEWED);
  expect(JSON.stringify([row, shop.logged, shop.sandbox.requests(), shop.github.calls])).not.toContain(TOKEN);
});

it('renews a token of Threads', async () => {
  const shop = await open(accountWith('threads', OLD), {}, 'threads');
  const row = { platform: 'threads', outcome: 'stored', secret: THREADS_VARIABLE, expires_at: '2026-07-09T13:59:04Z' };
  expect(await shop.refresh()).toMatchObject({ row, exitCode: 0 });
  expect(shop.github.secrets.valueOf(THREADS_VARIABLE)).toBe(RENEWED);
  expect(shop.sandbox.requests().map(({ endpoint }) => endpoint)).toEqual(['threads.refresh_access_token']);
});

it('keeps the other tokens of a bundle', async () => {
  const bundle = JSON.stringify({ OTHER_TOKEN: 'other', [VARIABLE]: TOKEN });
  const shop = await open(undefined, { MERGECAST_CREDENTIALS: bundle });
  expect(await shop.refresh()).toMatchObject({ row: { outcome: 'stored', secret: 'MERGECAST_CREDENTIALS' } });
  expect(JSON.parse(shop.github.secrets.valueOf('MERGECAST_CREDENTIALS') ?? '')).toEqual({
    OTHER_TOKEN: 'other',
    [VARIABLE]: RENEWED,
  });
});

describe('asks for no new token', () => {
  const renewals = ({ sandbox }: AccountDesk) =>
    sandbox.requests().filter(({ endpoint }) => endpoint === 'instagram.refresh_access_token').length;

  it.each([
    ['without a token for GitHub', null],
    ['with the workflow’s own, which may not write secrets', GITHUB_TOKEN],
  ])('%s', async (_what, token) => {
    const shop = await open();
    const { row, exitCode } = await shop.refresh({ token });
    expect(row).toMatchObject({ outcome: 'kept', code: 'TOKEN_NOT_STORED', hint: expect.stringContaining('--print') });
    expect(exitCode).toBe(3);
    expect(renewals(shop)).toBe(0);
    expect(JSON.stringify(row)).not.toContain(TOKEN);
  });

  it('of Facebook Login, and says what to do', async () => {
    const { access } = await openAccountDesk('facebook');
    const place = new TokenPlaces({ variables: {} }, null).placeOf(access.account);
    const request = { access, place, store: null, isPrinted: false, registerSecret: () => {} };
    const { row, exitCode } = await refreshToken(request);
    expect(row).toMatchObject({ outcome: 'by_hand', message: expect.stringContaining('system user') });
    expect(exitCode).toBe(0);
  });
});

it.each<[what: string, scenario: Scenario, code: string, exitCode: number]>([
  ['a token that has ended', accountWith('instagram', { expires_at: '2026-05-01T00:00:00Z' }), 'TOKEN_REJECTED', 3],
  ['a token of today', accountWith('instagram', { issued_at: '2026-05-10T12:00:00Z' }), 'PLATFORM_REFUSED', 2],
  [
    'an answer that never holds the token',
    {
      ...accountWith('instagram', OLD),
      faults: [{ endpoint: 'instagram.refresh_access_token', omit_fields: ['access_token'] }],
    },
    'OUTCOME_UNKNOWN',
    4,
  ],
  [
    'a platform that is down',
    { ...accountWith('instagram', OLD), faults: [{ http: { status: 502, body: 'html' } }] },
    'OUTCOME_UNKNOWN',
    4,
  ],
])('%s is not renewed, and the secret stays', async (_what, scenario, code, exitCode) => {
  const shop = await open(scenario);
  expect(await shop.refresh()).toMatchObject({ row: { outcome: 'failed', code, expires_at: null }, exitCode });
  expect(shop.github.secrets.valueOf(VARIABLE)).toBe(TOKEN);
});

it('an answer that is lost on the way is asked for again', async () => {
  const faults = [{ endpoint: 'instagram.refresh_access_token', nth: 1, drop: true as const, after_effect: true }];
  const shop = await open({ ...accountWith('instagram', OLD), faults });
  expect(await shop.refresh()).toMatchObject({ row: { outcome: 'stored' } });
  expect(shop.github.secrets.valueOf(VARIABLE)).toBe(`${TOKEN}-renewed-2`);
});

describe('when storing fails after the renewal', () => {
  /** The rehearsal goes through; what comes after it meets the fault, so often. */
  async function failing(scenario: Scenario, times: number): Promise<Shop> {
    const shop = await open(scenario);
    const matches = (method: string) => method === 'PUT' && shop.github.secrets.writes.length > 0;
    const fault = { status: 503, body: { message: 'Unavailable' }, matches };
    shop.github.faults.push(...Array.from({ length: times }, () => fault));
    return shop;
  }

  it('a passing fault is outlived', async () => {
    const shop = await failing(accountWith('instagram', OLD), 2);
    expect(await shop.refresh()).toMatchObject({ row: { outcome: 'stored' }, exitCode: 0 });
  });

  it.each([
    [false, 'still works: nothing is broken', 4],
    [true, 'works no more', 3],
  ])('it is said whether the old token ended: %s', async (refresh_ends_old_token, says, exitCode) => {
    const shop = await failing({ ...accountWith('instagram', OLD), refresh_ends_old_token }, 9);
    const { row, ...result } = await shop.refresh();
    expect(row).toMatchObject({ outcome: 'lost', code: 'TOKEN_NOT_STORED', message: expect.stringContaining(says) });
    expect(result).toMatchObject({ exitCode, renewed: null });
    expect(JSON.stringify(row)).not.toContain(TOKEN);
  });
});

it('gives the new token to the caller who asked for it, and stores nothing', async () => {
  const shop = await open();
  expect(await shop.refresh({ token: null, isPrinted: true })).toMatchObject({
    row: { outcome: 'printed', access_token: RENEWED, secret: null },
    exitCode: 0,
  });
  expect(shop.github.secrets.writes).toEqual([]);
});
