import { describe, expect, test } from 'vitest';
import type { Scenario, ScenarioToken } from '../scenario.ts';
import { codeOf, SandboxClient } from '../testing/sandbox-client.ts';

const USER = '31415926535';
const DAY_OLD = { token: 'old', issued_at: '2026-05-09T14:00:00Z', expires_at: '2026-05-12T14:00:00Z' };

async function clientOf(token: ScenarioToken, scenario: Scenario = {}): Promise<SandboxClient> {
  const accounts = [{ platform: 'threads' as const, id: USER, username: 'my_brand', tokens: [token] }];
  const client = await SandboxClient.start({ accounts, ...scenario });
  client.version = 'v1.0';
  client.token = token.token;
  return client;
}

test('/me is the account of the token', async () => {
  const client = await clientOf(DAY_OLD);
  const { json } = await client.get('me', { fields: 'id,username' });
  expect(json).toEqual({ id: USER, username: 'my_brand' });
});

describe('debug_token', () => {
  test('tells end, permissions and whose it is, by GET and as POST with method=get', async () => {
    const scopes = ['threads_basic'];
    const client = await clientOf({ ...DAY_OLD, scopes });
    const data = {
      type: 'USER',
      user_id: USER,
      is_valid: true,
      expires_at: Date.parse(DAY_OLD.expires_at) / 1000,
      issued_at: Date.parse(DAY_OLD.issued_at) / 1000,
      scopes,
    };
    expect((await client.get('debug_token', { input_token: 'old' })).json).toMatchObject({ data });
    expect((await client.post('debug_token', { input_token: 'old', method: 'get' })).json).toMatchObject({ data });
    expect(JSON.stringify(client.sandbox.requests())).not.toContain('"old"');
  });

  test.each<[string, ScenarioToken, Record<string, string>, string]>([
    ['a POST that is no read', DAY_OLD, { input_token: 'old' }, '100'],
    ['no token to look at', DAY_OLD, { method: 'get' }, '100'],
    ['who is no tester', { ...DAY_OLD, owner_has_no_role: true }, { method: 'get', input_token: 'old' }, '100'],
    [
      'a token that has ended',
      { ...DAY_OLD, expires_at: '2026-01-01T00:00:00Z' },
      { method: 'get', input_token: 'old' },
      '190/463',
    ],
  ])('is refused to %s', async (_what, token, form, code) => {
    expect(codeOf(await (await clientOf(token)).post('debug_token', form))).toBe(code);
  });
});

describe('refresh_access_token', () => {
  async function refresh(
    { sandbox, token }: SandboxClient,
    path = '/refresh_access_token',
    grant = 'th_refresh_token',
  ) {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${sandbox.url}${path}?grant_type=${grant}`, { headers });
    const json = (await response.json()) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, json };
  }

  test.each([true, false])('issues a token of 60 days; the old one ends: %s', async (refresh_ends_old_token) => {
    const client = await clientOf(DAY_OLD, { refresh_ends_old_token });
    const { json } = await refresh(client);
    expect(json).toEqual({ access_token: 'old-renewed-1', token_type: 'bearer', expires_in: 5_183_944 });
    expect(codeOf(await client.get('me'))).toBe(refresh_ends_old_token ? '190' : 'ok');
    client.token = 'old-renewed-1';
    client.clock.advance(59 * 24 * 3_600_000);
    expect(codeOf(await client.get('me'))).toBe('ok');
    client.clock.advance(24 * 3_600_000);
    expect(codeOf(await client.get('me'))).toBe('190/463');
  });

  test.each<[string, ScenarioToken, string[], string]>([
    ['a token of today', { ...DAY_OLD, issued_at: '2026-05-10T00:00:00Z' }, [], '100'],
    ['a token that has ended', { ...DAY_OLD, expires_at: '2026-01-01T00:00:00Z' }, [], '190/463'],
    ['a token without threads_basic', { ...DAY_OLD, scopes: ['threads_content_publish'] }, [], '10'],
    ['the grant of Instagram', DAY_OLD, ['/refresh_access_token', 'ig_refresh_token'], '190'],
    ['a version in the path', DAY_OLD, ['/v1.0/refresh_access_token'], '803'],
  ])('is refused for %s', async (_what, token, request, code) => {
    const client = await clientOf(token);
    expect(codeOf(await refresh(client, ...request))).toBe(code);
  });
});
