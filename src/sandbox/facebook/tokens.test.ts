import { expect, test } from 'vitest';
import type { ScenarioAccount, ScenarioToken } from '../scenario.ts';
import { jpeg } from '../testing/sample-media.ts';
import { codeOf, SandboxClient } from '../testing/sandbox-client.ts';

const PAGE = '102938475610293';
const PERSON: ScenarioToken = { token: 'person', type: 'USER' };
const SCOPES = ['pages_read_engagement', 'pages_manage_posts', 'pages_show_list'];

async function clientOf(tokens: readonly ScenarioToken[], others: readonly ScenarioAccount[] = []) {
  const account = { platform: 'facebook' as const, id: PAGE, username: 'My.Brand', tokens };
  const client = await SandboxClient.start({ accounts: [...others, account] });
  client.token = tokens[0]?.token ?? '';
  return client;
}

test('a Page’s token speaks for the Page', async () => {
  const client = await clientOf([{ token: 'page' }]);
  expect((await client.get('me', { fields: 'id,name' })).json).toEqual({ id: PAGE, name: 'My.Brand' });
  expect((await client.get(PAGE, { fields: 'name,access_token' })).json).toEqual({ id: PAGE, name: 'My.Brand' });
  expect(codeOf(await client.get('me/accounts'))).toBe('100');
});

test('a person’s token leads to the Page’s own and does nothing else', async () => {
  const client = await clientOf([PERSON, { token: 'page' }]);
  const pages = await client.get('me/accounts', { fields: 'id,name,access_token' });
  expect(pages.json.data).toEqual([{ id: PAGE, name: 'My.Brand', access_token: 'page' }]);
  expect((await client.get(PAGE, { fields: 'access_token' })).json).toEqual({ id: PAGE, access_token: 'page' });
  expect((await client.get('me')).json.id).not.toBe(PAGE);
  expect(codeOf(await client.post(`${PAGE}/feed`, { message: 'x' }))).toBe('210');
  expect(codeOf(await client.get(`${PAGE}/published_posts`))).toBe('210');
  expect(client.sandbox.published()).toEqual([]);
});

test('a person’s Pages are those of both platforms, each once', async () => {
  const linked = { id: '17841400000000001', tokens: [PERSON], page: { id: PAGE, name: 'My Brand' } };
  const other = { id: '17841400000000002', tokens: [PERSON], page: { id: '556677', name: 'Other' } };
  const client = await clientOf([PERSON, { token: 'page' }], [linked, other]);
  const { json } = await client.get('me/accounts', { fields: 'access_token,instagram_business_account' });
  expect(json.data).toEqual([
    { id: PAGE, access_token: 'page', instagram_business_account: { id: linked.id } },
    { id: '556677', instagram_business_account: { id: other.id } },
  ]);
});

test('debug_token tells of the Page’s token', async () => {
  const client = await clientOf([{ token: 'page', scopes: SCOPES }]);
  const { json } = await client.get('debug_token', { input_token: 'page' });
  const data = { type: 'PAGE', profile_id: PAGE, is_valid: true, expires_at: 0, scopes: SCOPES };
  expect(json).toMatchObject({ data });
});

test.each([
  ['reading', ['pages_manage_posts'], '10', 'ok'],
  ['posting', ['pages_read_engagement'], 'ok', '10'],
])('without the permission of %s', async (_what, scopes, reading, posting) => {
  const client = await clientOf([{ token: 'page', scopes }]);
  expect(codeOf(await client.get(`${PAGE}/published_posts`))).toBe(reading);
  expect(codeOf(await client.post(`${PAGE}/feed`, { message: 'x' }))).toBe(posting);
  expect(codeOf(await client.send(`${PAGE}/photos`, {}, { source: await jpeg(10, 10) }))).toBe(posting);
});

test('comments take a permission of their own', async () => {
  const client = await clientOf([{ token: 'page', scopes: SCOPES }]);
  const { json } = await client.post(`${PAGE}/feed`, { message: 'x' });
  expect(codeOf(await client.post(`${json.id}/comments`, { message: 'y' }))).toBe('10');
  expect(codeOf(await client.get(`${json.id}/comments`))).toBe('ok');
});

test.each([
  ['an unknown token', 'stranger', '190'],
  ['one that has ended', 'ended', '190/463'],
  ['that of another account', 'other', '100/33'],
  ['that of a person', 'person', '210'],
])('%s may do nothing, by the API or at the upload host', async (_what, token, code) => {
  const other = { id: '17841400000000001', tokens: [{ token: 'other' }] };
  const ended = { token: 'ended', expires_at: '2026-01-01T00:00:00Z' };
  const client = await clientOf([{ token: 'page' }, ended, PERSON], [other]);
  const { json } = await client.post(`${PAGE}/video_reels`, { upload_phase: 'start' });
  client.token = token;
  expect(codeOf(await client.post(`${PAGE}/feed`, { message: 'x' }))).toBe(code);
  const headers = { authorization: `OAuth ${token}`, offset: '0', file_size: '1' };
  const response = await fetch(String(json.upload_url), { method: 'POST', headers, body: 'x' });
  const answer = { status: response.status, headers: response.headers, json: (await response.json()) as typeof json };
  expect(codeOf(answer)).toBe(code);
});

test('a token in a form with files is found there, and the log does not show it', async () => {
  const client = await clientOf([{ token: 'secret' }]);
  const body = new FormData();
  body.set('access_token', 'secret');
  body.set('source', new Blob([new Uint8Array(await jpeg(10, 10))]), 'a.jpg');
  const response = await fetch(`${client.sandbox.url}/v25.0/${PAGE}/photos`, { method: 'POST', body });
  expect(response.status).toBe(200);
  expect(client.sandbox.requests().at(-1)).toMatchObject({ tokenIn: 'body', endpoint: 'facebook.create_photo' });
  expect(JSON.stringify(client.sandbox.requests())).not.toContain('secret');
});

test('without accounts in the scenario an id tells whether it is a Page’s', async () => {
  const client = await SandboxClient.start();
  expect((await client.get(PAGE, { fields: 'link' })).json.link).toContain(PAGE);
  expect(codeOf(await client.get(`${PAGE}/stories`, { fields: 'media_id' }))).toBe('ok');
  expect(codeOf(await client.get('17841400000000001', { fields: 'username' }))).toBe('ok');
  expect(codeOf(await client.get('17841400000000001', { fields: 'link' }))).toBe('100');
});

test('a version that has ended is refused', async () => {
  const client = await clientOf([{ token: 'page' }]);
  client.version = 'v19.0';
  client.clock.advance(30 * 24 * 3_600_000);
  expect(codeOf(await client.post(`${PAGE}/feed`, { message: 'x' }))).toBe('2635');
});
