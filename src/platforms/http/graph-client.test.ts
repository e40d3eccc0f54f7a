import { describe, expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import { silentLog } from '../../support/log.ts';
import { Redactor } from '../../support/redact.ts';
import { type GraphAnswer, type GraphContext, graphDelete, graphGet, graphPost } from './graph-client.ts';

const NOW = instant(Date.parse('2026-05-10T14:00:00Z'));
const TOKEN = 'EAAB-secret/token';
const CALL = { path: '1/media', parameters: { caption: '#a & é', creation_id: '2' }, timeoutMs: 1000 };

interface Sent {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

function answering(response: Response): { context: GraphContext; sent: Sent[]; warnings: string[] } {
  const sent: Sent[] = [];
  const warnings: string[] = [];
  const redactor = new Redactor();
  redactor.register(TOKEN);
  const context: GraphContext = {
    accessToken: TOKEN,
    apiOrigin: 'https://graph.test',
    graphApiVersion: 'v25.0',
    fetch: (url, init) => {
      sent.push({ url: String(url), init });
      return Promise.resolve(response);
    },
    clock: { now: () => NOW, sleep: () => Promise.resolve() },
    log: { ...silentLog, warn: (message) => warnings.push(message) },
    signal: new AbortController().signal,
    redact: (text) => redactor.redact(text),
  };
  return { context, sent, warnings };
}

function faultOf(answer: GraphAnswer) {
  if (answer.ok) throw new Error('expected a fault');
  return answer.fault;
}

describe('what is sent', () => {
  it('GET has its parameters in the query and the token in a header only', async () => {
    const { context, sent } = answering(Response.json({ id: '1' }));
    await graphGet(CALL, context);
    expect(sent[0]?.url).toBe('https://graph.test/v25.0/1/media?caption=%23a+%26+%C3%A9&creation_id=2');
    expect(new Headers(sent[0]?.init?.headers).get('authorization')).toBe(`Bearer ${TOKEN}`);
  });

  it('DELETE has its parameters in the query and no body', async () => {
    const { context, sent } = answering(Response.json({ success: true }));
    await graphDelete({ path: '2', parameters: { a: 'b c' }, timeoutMs: 1000 }, context);
    expect(sent[0]?.url).toBe('https://graph.test/v25.0/2?a=b+c');
    expect(sent[0]?.init).toMatchObject({ method: 'DELETE', redirect: 'manual' });
    expect(sent[0]?.init).not.toHaveProperty('body');
    expect(new Headers(sent[0]?.init?.headers).get('authorization')).toBe(`Bearer ${TOKEN}`);
  });

  it('POST is a form', async () => {
    const { context, sent } = answering(Response.json({ id: '1' }));
    await graphPost(CALL, context);
    expect(sent[0]?.url).toBe('https://graph.test/v25.0/1/media');
    expect(String(sent[0]?.init?.body)).toBe('caption=%23a+%26+%C3%A9&creation_id=2');
    expect(sent[0]?.init?.redirect).toBe('manual');
  });
});

describe('what comes back', () => {
  it('keeps the whole error, redacted', async () => {
    const error = {
      message: `Invalid token ${TOKEN}`,
      type: 'OAuthException',
      code: 190,
      error_subcode: 463,
      is_transient: true,
      error_user_title: 'Expired',
      error_user_msg: `Token ${encodeURIComponent(TOKEN)} has expired`,
      fbtrace_id: 'AbC',
    };
    const { context } = answering(Response.json({ error }, { status: 400 }));
    expect(faultOf(await graphPost(CALL, context))).toEqual({
      kind: 'refused',
      status: 400,
      code: 190,
      subcode: 463,
      isTransient: true,
      message: 'Invalid token ***',
      userMessage: 'Expired: Token *** has expired',
      traceId: 'AbC',
      notBefore: null,
    });
  });

  it.each([
    [
      'HTML',
      502,
      '<html>\n<h1>Bad gateway</h1>',
      'HTTP 502 with this instead of the documented JSON: <html> <h1>Bad gateway</h1>',
    ],
    ['nothing', 200, '', 'HTTP 200 with an empty body'],
    ['half an answer', 200, '{"id":"17', 'HTTP 200 with this instead of the documented JSON: {"id":"17'],
    ['a list', 200, '[]', 'HTTP 200 with this instead of the documented JSON: []'],
    [
      'a redirect',
      302,
      'moved',
      'HTTP 302 with a redirect, which is not followed because the token would travel along',
    ],
  ])('%s is unreadable', async (_what, status, body, message) => {
    const { context } = answering(new Response(body, { status }));
    expect(faultOf(await graphGet(CALL, context))).toMatchObject({ kind: 'unreadable', status, code: null, message });
  });

  it('an error object with status 200 is an error', async () => {
    const { context } = answering(Response.json({ error: { code: 1, message: 'x' } }));
    expect(faultOf(await graphGet(CALL, context))).toMatchObject({ kind: 'refused', code: 1 });
  });

  it('a body is cut to 300 characters, and a secret at the cut leaves no half', async () => {
    const { context } = answering(new Response(`${'x'.repeat(290)}${TOKEN}${'y'.repeat(300)}`, { status: 500 }));
    const { message } = faultOf(await graphGet(CALL, context));
    expect(message).not.toContain('EAAB');
    expect(message.length).toBeLessThan(360);
  });

  it.each([
    [{ 'retry-after': '120' }, '2026-05-10T14:02:00.000Z'],
    [
      { 'x-business-use-case-usage': '{"1":[{"call_count":100,"estimated_time_to_regain_access":19}]}' },
      '2026-05-10T14:19:00.000Z',
    ],
  ])('says when to come back: %j', async (headers, expected) => {
    const { context } = answering(Response.json({ error: { code: 80002 } }, { status: 400, headers }));
    expect(new Date(faultOf(await graphGet(CALL, context)).notBefore ?? 0).toISOString()).toBe(expected);
  });

  it('asks for a rest when a success reports that the limit is as good as used up', async () => {
    const { context } = answering(Response.json({}, { headers: { 'x-app-usage': '{"call_count":97}' } }));
    const rests: unknown[] = [];
    const answer = await graphGet(CALL, { ...context, onThrottled: (rest) => rests.push(rest) });
    expect(answer.ok).toBe(true);
    expect(rests).toMatchObject([{ until: NOW + 15 * 60_000, reason: expect.stringContaining('97%') }]);
  });

  it('warns when most of the rate limit is used', async () => {
    const { context, warnings } = answering(Response.json({}, { headers: { 'x-app-usage': '{"call_count":85}' } }));
    await graphGet(CALL, context);
    expect(warnings).toEqual(['Meta reports 85% of its rate limit as used.']);
  });
});
