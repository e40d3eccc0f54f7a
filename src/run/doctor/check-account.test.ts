import { describe, expect, it } from 'vitest';
import {
  ACCOUNT_ID,
  accountWith,
  type DeskLogin,
  openAccountDesk,
  THREADS_VARIABLE,
  TOKEN,
  VARIABLE,
} from '../../../test/support/account-desk.ts';
import { makeDestination } from '../../platforms/testing/make-destination.ts';
import type { Scenario } from '../../sandbox/scenario.ts';
import { tokenFingerprint } from '../../support/token-fingerprint.ts';
import { accessAccounts } from '../tokens/account-access.ts';
import { type CheckedAccount, checkAccount } from './check-account.ts';

const THREADS = ['threads_basic', 'threads_content_publish'];
const PAGE = ['pages_manage_posts', 'pages_read_engagement', 'pages_show_list'];
const ALL = ['instagram_basic', 'instagram_content_publish', 'pages_read_engagement', 'pages_show_list'];

async function examine(login: DeskLogin, scenario?: Scenario, options: Readonly<Record<string, unknown>> = {}) {
  const { access, sandbox } = await openAccountDesk(login, scenario);
  const caption = 'One\n\n---\n\nTwo';
  const destination = { ...makeDestination(), account: access.account, caption, options };
  const found = await checkAccount({ access, destinations: [destination], note: null });
  // No token in an address, a report or the log of requests.
  expect(sandbox.requests().filter(({ tokenIn }) => tokenIn !== 'header')).toEqual([]);
  expect(JSON.stringify([found, sandbox.requests()])).not.toContain(TOKEN);
  return found;
}

/** `topic: status`, with the code where there is one. */
function findings({ checks }: CheckedAccount): string[] {
  return checks.map(({ topic, status, code }) => `${topic}: ${status}${code === null ? '' : ` ${code}`}`);
}

describe('an account in order', () => {
  it('with Facebook Login', async () => {
    const scenario = accountWith(
      'facebook',
      { scopes: ALL, expires_at: '2026-08-01T00:00:00Z' },
      { quota_used: 3, page: { id: '1029', name: 'My Brand' } },
    );
    const found = await examine('facebook', scenario);
    expect(findings(found)).toEqual([
      'token: ok',
      'account: ok',
      'account_type: ok',
      'page: ok',
      'quota: ok',
      'expiry: ok',
      'permissions: ok',
    ]);
    expect(found.row).toEqual({
      profile: 'my_brand',
      platform: 'instagram',
      account_id: ACCOUNT_ID,
      variable: VARIABLE,
      name: 'my_brand',
      account_type: 'professional',
      page: { id: '1029', name: 'My Brand' },
      expires_at: '2026-08-01T00:00:00Z',
      scopes: ALL,
      quota: { used: 3, total: 50 },
    });
  });

  it('with Facebook Login and a person’s token that never ends', async () => {
    const found = await examine('facebook', accountWith('facebook', { type: 'USER' }));
    expect(found.row).toMatchObject({ page: { name: 'Sandbox Page 0000' }, expires_at: 'never' });
    expect(found.checks.filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  it('with Instagram Login, as far as Instagram tells', async () => {
    const found = await examine('instagram', accountWith('instagram', {}, { account_type: 'MEDIA_CREATOR' }));
    expect(findings(found)).toEqual([
      'token: ok',
      'account: ok',
      'account_type: ok',
      'quota: ok',
      'expiry: skipped',
      'permissions: skipped',
    ]);
    expect(found.row).toMatchObject({
      name: 'my_brand',
      account_type: 'media creator',
      expires_at: null,
      scopes: null,
    });
  });
});

describe('an account of Threads', () => {
  it('in order', async () => {
    const token = { scopes: THREADS, expires_at: '2026-07-01T00:00:00Z' };
    const found = await examine('threads', accountWith('threads', token, { quota_used: 7 }));
    expect(findings(found)).toEqual(['token: ok', 'account: ok', 'quota: ok', 'expiry: ok', 'permissions: ok']);
    expect(found.row).toEqual({
      profile: 'my_brand',
      platform: 'threads',
      account_id: ACCOUNT_ID,
      variable: THREADS_VARIABLE,
      name: 'my_brand',
      account_type: null,
      page: null,
      expires_at: '2026-07-01T00:00:00Z',
      scopes: THREADS,
      quota: { used: 7, total: 250 },
    });
  });

  it('whose token nobody tells about', async () => {
    const found = await examine('threads', accountWith('threads', { owner_has_no_role: true }));
    expect(findings(found)).toEqual([
      'token: skipped',
      'account: ok',
      'quota: ok',
      'expiry: skipped',
      'permissions: skipped',
    ]);
  });
});

describe('a Page', () => {
  it('in order', async () => {
    const found = await examine('page', accountWith('page', { scopes: PAGE }, { username: 'My Brand' }));
    expect(findings(found)).toEqual(['token: ok', 'account: ok', 'expiry: ok', 'permissions: ok']);
    expect(found.row).toEqual({
      profile: 'my_brand',
      platform: 'facebook',
      account_id: ACCOUNT_ID,
      variable: 'MY_BRAND_FACEBOOK_ACCESS_TOKEN',
      name: 'My Brand',
      account_type: 'page',
      page: null,
      expires_at: 'never',
      scopes: PAGE,
      quota: null,
    });
  });

  it('with the token of a person who may publish there', async () => {
    const found = await examine('page', accountWith('page', { type: 'USER' }));
    expect(findings(found).slice(0, 3)).toEqual(['token: ok', 'account_type: error PLATFORM_CONFIG', 'page: ok']);
    expect(found.checks[1]?.hint).toMatch(/me\/accounts.*MY_BRAND_FACEBOOK_ACCESS_TOKEN/);
  });

  it('whose token nobody tells about', async () => {
    const found = await examine('page', accountWith('page', { owner_has_no_role: true }));
    expect(findings(found)).toEqual(['token: skipped', 'account: ok', 'expiry: skipped', 'permissions: skipped']);
  });
});

describe('an account that is not', () => {
  it.each<[what: string, login: DeskLogin, scenario: Scenario, found: string]>([
    [
      'a token that is refused',
      'facebook',
      accountWith('facebook', { token: 'another' }),
      'token: error TOKEN_REJECTED',
    ],
    [
      'the same with Instagram Login',
      'instagram',
      accountWith('instagram', { token: 'another' }),
      'token: error TOKEN_REJECTED',
    ],
    [
      'a token that has ended',
      'facebook',
      accountWith('facebook', { expires_at: '2026-05-01T00:00:00Z' }),
      'token: error TOKEN_REJECTED',
    ],
    [
      'a token that ends soon',
      'facebook',
      accountWith('facebook', { expires_at: '2026-05-19T14:00:00Z' }),
      'expiry: warning TOKEN_EXPIRES',
    ],
    [
      'a person whom the app may not read for soon',
      'facebook',
      accountWith('facebook', { data_access_expires_at: '2026-05-19T14:00:00Z' }),
      'expiry: warning TOKEN_EXPIRES',
    ],
    [
      'a permission that the posts take',
      'facebook',
      accountWith('facebook', { scopes: ALL.filter((scope) => scope !== 'pages_read_engagement') }),
      'permissions: error PERMISSION_MISSING',
    ],
    [
      'no permission to publish',
      'instagram',
      accountWith('instagram', { scopes: ['instagram_business_basic'] }),
      'quota: error PERMISSION_MISSING',
    ],
    [
      'a used-up quota',
      'facebook',
      accountWith('facebook', {}, { quota_used: 50 }),
      'quota: warning PLATFORM_QUOTA_USED',
    ],
    [
      'a number that the token does not see',
      'facebook',
      accountWith('facebook', {}, { id: '17841400000000009' }),
      'account: error PLATFORM_CONFIG',
    ],
    [
      'a token of another account',
      'instagram',
      accountWith('instagram', {}, { id: '17841400000000009' }),
      'account: error PLATFORM_CONFIG',
    ],
    [
      'no linked Page',
      'facebook',
      accountWith('facebook', { type: 'USER' }, { page: null }),
      'page: warning PLATFORM_CONFIG',
    ],
    [
      'a personal account',
      'instagram',
      accountWith('instagram', {}, { account_type: 'PERSONAL' }),
      'account_type: error PLATFORM_CONFIG',
    ],
    [
      'an owner without a role on the app',
      'facebook',
      accountWith('facebook', { owner_has_no_role: true }),
      'token: skipped',
    ],
    [
      'a platform that is down',
      'facebook',
      { faults: [{ http: { status: 502, body: 'html' } }] },
      'token: error PLATFORM_UNAVAILABLE_NOW',
    ],
    [
      'a token of Threads that has ended',
      'threads',
      accountWith('threads', { expires_at: '2026-05-01T00:00:00Z' }),
      'token: error TOKEN_REJECTED',
    ],
    [
      'a token of Threads that ends soon',
      'threads',
      accountWith('threads', { expires_at: '2026-05-19T14:00:00Z' }),
      'expiry: warning TOKEN_EXPIRES',
    ],
    [
      'a token of another account of Threads',
      'threads',
      accountWith('threads', {}, { id: '31415926535' }),
      'account: error PLATFORM_CONFIG',
    ],
    [
      'no permission to publish on Threads',
      'threads',
      accountWith('threads', { scopes: ['threads_basic'] }),
      'permissions: error PERMISSION_MISSING',
    ],
    [
      'a used-up quota of Threads',
      'threads',
      accountWith('threads', {}, { quota_used: 250 }),
      'quota: warning PLATFORM_QUOTA_USED',
    ],
    [
      'Threads refusing the account',
      'threads',
      { faults: [{ endpoint: 'threads.me', error: { code: 190 } }] },
      'account: error TOKEN_REJECTED',
    ],
    [
      'Threads not telling about tokens in this way',
      'threads',
      { faults: [{ endpoint: 'threads.debug_token', error: { code: 2500 } }] },
      'token: skipped',
    ],
    [
      'a token of another Page',
      'page',
      accountWith('page', {}, { id: '1029384756' }),
      'account: error PLATFORM_CONFIG',
    ],
    [
      'a person who does not see the Page',
      'page',
      accountWith('page', { type: 'SYSTEM_USER' }, { id: '1029384756' }),
      'page: error PLATFORM_CONFIG',
    ],
    [
      'a person who may not create content there',
      'page',
      accountWith('page', { type: 'USER', tasks: ['ANALYZE'] }),
      'page: error PLATFORM_CONFIG',
    ],
    [
      'a person who may not list Pages',
      'page',
      accountWith('page', { type: 'USER', scopes: ['pages_manage_posts'] }),
      'page: skipped',
    ],
    [
      'a token of a Page that ends soon',
      'page',
      accountWith('page', { expires_at: '2026-05-19T14:00:00Z' }),
      'expiry: warning TOKEN_EXPIRES',
    ],
    [
      'a token of a Page that has ended',
      'page',
      accountWith('page', { expires_at: '2026-05-01T00:00:00Z' }),
      'token: error TOKEN_REJECTED',
    ],
    [
      'no permission to publish on a Page',
      'page',
      accountWith('page', { scopes: ['pages_read_engagement', 'pages_show_list'] }),
      'permissions: error PERMISSION_MISSING',
    ],
    ['a version that is over', 'facebook', { faults: [{ error: { code: 2635 } }] }, 'token: error PLATFORM_CONFIG'],
  ])('%s', async (_what, login, scenario, found) => {
    const checked = await examine(login, scenario);
    expect(findings(checked)).toContain(found);
    // Each problem comes with the step that mends it.
    for (const { status, hint } of checked.checks)
      expect(hint !== null).toBe(status === 'error' || status === 'warning');
  });

  it.each<[what: string, login: DeskLogin, options: Readonly<Record<string, unknown>>, missing: string]>([
    ['a first comment', 'facebook', { first_comment: 'More below' }, 'instagram_manage_comments'],
    ['closed comments', 'facebook', { comments: false }, 'instagram_manage_comments'],
    ['tagged products', 'facebook', { product_tags: [{ product_id: '1' }] }, 'instagram_shopping_tag_products'],
    ['a first comment on a Page', 'page', { first_comment: 'More below' }, 'pages_manage_engagement'],
    ['a chain', 'threads', { chain: true }, 'threads_manage_replies'],
  ])('a permission for %s', async (_what, login, options, missing) => {
    const { checks } = await examine(login, accountWith(login, { scopes: [...ALL, ...THREADS] }), options);
    expect(checks.find(({ topic }) => topic === 'permissions')?.message).toContain(`${missing} (for `);
  });
});

it('a token of Instagram Login ends when the ledger says so, if the note is about this very token', async () => {
  const { access } = await openAccountDesk('instagram');
  const noted = { version: 1, platform: 'instagram', profile: 'my_brand', account_id: ACCOUNT_ID } as const;
  const times = { seen_at: '2026-03-20T00:00:00Z', updated_at: '2026-03-20T00:00:00Z' };
  const ofThis = { ...noted, ...times, fingerprint: tokenFingerprint(TOKEN) };
  const expiry = async (note: Parameters<typeof checkAccount>[0]['note']) => {
    const { checks, row } = await checkAccount({ access, destinations: [], note });
    return [checks.find(({ topic }) => topic === 'expiry')?.message, row.expires_at];
  };
  expect(await expiry({ ...ofThis, expires_at: '2026-05-17T00:00:00Z' })).toEqual([
    'The token ends on 2026-05-17, in 6 days.',
    '2026-05-17T00:00:00Z',
  ]);
  expect(await expiry({ ...ofThis, expires_at: null })).toEqual([
    'The token ends on 2026-05-19 at the latest, in 8 days.',
    '2026-05-19T00:00:00Z',
  ]);
  expect(await expiry({ ...ofThis, fingerprint: 'another', expires_at: null })).toEqual([expect.anything(), null]);
});

it('a platform that this version has no adapter for is said to be so, and a missing token is an error', async () => {
  const { config, environment } = await openAccountDesk('facebook');
  const without = accessAccounts(config, { ...environment, variables: {} })[0];
  if (without === undefined) throw new Error('no account');
  const question = { destinations: [], note: null };
  expect(findings(await checkAccount({ access: without, ...question }))).toEqual(['token: error TOKEN_MISSING']);
  expect(findings(await checkAccount({ access: { ...without, care: null }, ...question }))).toEqual(['token: skipped']);
});
