import { describe, expect, test } from 'vitest';
import type { Scenario, ScenarioToken } from '../scenario.ts';
import { ACCOUNT, codeOf, SandboxClient } from '../testing/sandbox-client.ts';

const FACEBOOK_SCOPES = ['instagram_basic', 'instagram_content_publish', 'pages_show_list'];

function accountWith(login: 'facebook' | 'instagram', ...tokens: ScenarioToken[]): Scenario {
  return {
    accounts: [{ id: ACCOUNT, username: 'my_brand', login, tokens, page: { id: '1029384756', name: 'My Brand' } }],
  };
}

async function clientOf(scenario: Scenario, token: string): Promise<SandboxClient> {
  const client = await SandboxClient.start(scenario);
  client.token = token;
  return client;
}

describe('debug_token', () => {
  test('tells kind, end and permissions, by GET and as POST with method=get', async () => {
    const token = {
      token: 'a',
      type: 'USER' as const,
      scopes: FACEBOOK_SCOPES,
      expires_at: '2026-06-10T14:00:00Z',
      data_access_expires_at: '2026-08-08T14:00:00Z',
    };
    const client = await clientOf(accountWith('facebook', token), 'a');
    const expected = {
      data: {
        type: 'USER',
        is_valid: true,
        expires_at: Date.parse('2026-06-10T14:00:00Z') / 1000,
        data_access_expires_at: Date.parse('2026-08-08T14:00:00Z') / 1000,
        scopes: FACEBOOK_SCOPES,
      },
    };
    expect((await client.get('debug_token', { input_token: 'a' })).json).toMatchObject(expected);
    expect((await client.post('debug_token', { input_token: 'a', method: 'get' })).json).toMatchObject(expected);
    expect(JSON.stringify(client.sandbox.requests())).not.toContain('"a"');
  });

  test.each([
    ['a POST that is no read', accountWith('facebook', { token: 'a' }), { input_token: 'a' }, '100'],
    ['no token to look at', accountWith('facebook', { token: 'a' }), { method: 'get' }, '100'],
    ['Instagram Login', accountWith('instagram', { token: 'a' }), { method: 'get', input_token: 'a' }, '2500'],
    [
      'somebody without a role',
      accountWith('facebook', { token: 'a', owner_has_no_role: true }),
      { method: 'get', input_token: 'a' },
      '100',
    ],
    [
      'a token that has ended',
      accountWith('facebook', { token: 'a', expires_at: '2026-01-01T00:00:00Z' }),
      { method: 'get', input_token: 'a' },
      '190/463',
    ],
  ])('is refused to %s', async (_what, scenario, form, code) => {
    const client = await clientOf(scenario, 'a');
    expect(codeOf(await client.post('debug_token', form))).toBe(code);
  });
});

describe('the linked Page', () => {
  test('is listed for a person, and is /me for a Page’s token', async () => {
    const scenario = accountWith('facebook', { token: 'person', type: 'USER' }, { token: 'page' });
    const fields = { fields: 'id,name,instagram_business_account' };
    const page = { id: '1029384756', name: 'My Brand', instagram_business_account: { id: ACCOUNT } };
    const person = await clientOf(scenario, 'person');
    expect((await person.get('me/accounts', fields)).json).toEqual({ data: [page] });
    expect(codeOf(await person.get('me', fields))).toBe('100');
    person.token = 'page';
    expect((await person.get('me', fields)).json).toEqual(page);
    expect(codeOf(await person.get('me/accounts', fields))).toBe('100');
  });

  test('takes the permission to list Pages', async () => {
    const client = await clientOf(
      accountWith('facebook', { token: 'a', type: 'USER', scopes: ['instagram_basic'] }),
      'a',
    );
    expect(codeOf(await client.get('me/accounts'))).toBe('10');
  });
});

describe('refresh_access_token', () => {
  const DAY_OLD = { token: 'old', issued_at: '2026-05-09T14:00:00Z', expires_at: '2026-05-12T14:00:00Z' };

  async function refresh(client: SandboxClient, path = '/refresh_access_token', grant = 'ig_refresh_token') {
    const response = await fetch(`${client.sandbox.url}${path}?grant_type=${grant}`, {
      headers: { authorization: `Bearer ${client.token}` },
    });
    return {
      status: response.status,
      headers: response.headers,
      json: (await response.json()) as Record<string, unknown>,
    };
  }

  test.each([true, false])('issues a token of 60 days; the old one ends: %s', async (refresh_ends_old_token) => {
    const client = await clientOf({ ...accountWith('instagram', DAY_OLD), refresh_ends_old_token }, 'old');
    const { json } = await refresh(client);
    expect(json).toMatchObject({ access_token: 'old-renewed-1', token_type: 'bearer', expires_in: 5_183_944 });
    expect(codeOf(await client.get('me'))).toBe(refresh_ends_old_token ? '190' : 'ok');
    client.token = 'old-renewed-1';
    client.clock.advance(59 * 24 * 3_600_000);
    expect(codeOf(await client.get('me'))).toBe('ok');
    client.clock.advance(24 * 3_600_000);
    expect(codeOf(await client.get('me'))).toBe('190/463');
  });

  test.each([
    ['a token of today', accountWith('instagram', { ...DAY_OLD, issued_at: '2026-05-10T00:00:00Z' }), [], '100'],
    ['Facebook Login', accountWith('facebook', DAY_OLD), [], '190'],
    ['another grant', accountWith('instagram', DAY_OLD), ['/refresh_access_token', 'fb_exchange_token'], '100'],
    ['the grant of Threads', accountWith('instagram', DAY_OLD), ['/refresh_access_token', 'th_refresh_token'], '190'],
    ['a version in the path', accountWith('instagram', DAY_OLD), ['/v25.0/refresh_access_token'], '803'],
  ] as const)('is refused for %s', async (_what, scenario, request, code) => {
    const client = await clientOf(scenario, 'old');
    expect(codeOf(await refresh(client, ...request))).toBe(code);
  });
});
