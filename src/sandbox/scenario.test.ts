import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENDPOINT_NAMES } from './endpoint-names.ts';
import { parseScenario } from './scenario.ts';
import { SCENARIO_SCHEMA } from './scenario-schema.ts';

const account = { id: '1', tokens: [{ token: 't' }] };

test.each([
  ['a list', [], 'The scenario must be object'],
  ['an unknown key', { quota: 5 }, 'The scenario has the unknown key "quota"'],
  ['an id that is a number', { accounts: [{ ...account, id: 1 }] }, '/accounts/0/id must be string'],
  ['an account without tokens', { accounts: [{ id: '1' }] }, "/accounts/0 must have required property 'tokens'"],
  ['no accounts in the list', { accounts: [] }, '/accounts must NOT have fewer than 1 items'],
  [
    'an expiry that is no instant',
    { accounts: [{ id: '1', tokens: [{ token: 't', expires_at: 'soon' }] }] },
    '/accounts/0/tokens/0/expires_at is not an ISO 8601 instant: "soon"',
  ],
  ['an unknown mode', { second_publish: 'maybe' }, '/second_publish must be one of: refuse, same_id, new_post'],
  [
    'an unknown endpoint',
    { faults: [{ endpoint: 'publish', drop: true }] },
    '/faults/0/endpoint must be one of: instagram.',
  ],
  ['a negative delay', { processing_ms: { video: -1 } }, '/processing_ms/video must be >= 0'],
  ['a fault that does nothing', { faults: [{ nth: 1 }] }, '/faults/0 does nothing'],
  ['two endings', { faults: [{ drop: true, hang: true }] }, '/faults/0 has drop and hang: one of them'],
  ['two occurrences', { faults: [{ nth: 1, every: 2, drop: true }] }, '/faults/0 has nth and every: one of them'],
  ['to without from', { faults: [{ to: 2, drop: true }] }, '/faults/0/to needs a from'],
  ['to before from', { faults: [{ from: 3, to: 2, drop: true }] }, '/faults/0/to needs a from'],
  ['after_effect alone', { faults: [{ after_effect: true, delay_ms: 1 }] }, '/faults/0/after_effect needs'],
  ['drop: false', { faults: [{ drop: false }] }, '/faults/0/drop must be equal to constant'],
])('refuses %s', (_what, json, message) => {
  expect(() => parseScenario(json)).toThrow(message);
});

test('names every fault at once, as a configuration error', () => {
  expect(() => parseScenario({ quota: 5, quota_total: -1 })).toThrow(
    expect.objectContaining({ kind: 'config', code: 'CONFIG_INVALID', details: { problems: expect.any(Array) } }),
  );
  expect(() => parseScenario({ quota: 5, quota_total: -1 })).toThrow(/"quota"[\s\S]*quota_total must be >= 0/);
});

const documentation = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
const examples = [...documentation.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '');

test('the documentation has examples', () => {
  expect(examples.length).toBeGreaterThan(1);
});

test.each(examples)('an example in docs/sandbox.md is valid: %s', (json) => {
  expect(parseScenario(JSON.parse(json))).toEqual(JSON.parse(json));
});

test.each([...ENDPOINT_NAMES, ...Object.keys(SCENARIO_SCHEMA.properties)])('docs/sandbox.md explains %s', (name) => {
  expect(documentation).toContain(`\`${name}\``);
});
