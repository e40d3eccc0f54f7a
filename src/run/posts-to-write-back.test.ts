import { expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import { MemoryLedger } from '../../test/support/memory-ledger.ts';
import { parseConfig } from '../content/parse-config.ts';
import { parsePost } from '../content/parse-post.ts';
import { readHistory } from '../content/read-history.ts';
import type { Config } from '../domain/config.ts';
import { instant } from '../domain/instant.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import { ledgerPath } from '../domain/ledger-record.ts';
import { postPath } from '../domain/post.ts';
import { postsToWriteBack } from './posts-to-write-back.ts';

const { config } = parseConfig(
  'profiles: { studio: { instagram: { account_id: "1" } }, shop: { instagram: { account_id: "2" } } }\n',
  'mergecast.yml',
) as { config: Config };
const PATH = postPath('content/posts/a.md');
const URL_A = 'https://www.instagram.com/p/A/';

const success = (profile: string, ...fields: string[]) =>
  ['  - platform: instagram', `profile: ${profile}`, 'status: success', ...fields].join('\n    ');

function lagging(destinations: readonly string[], studio: Partial<LedgerRecord>, extra = ''): readonly string[] {
  const text = `---
profile_name: [studio, shop]
platforms: [instagram]
scheduled_date: 2026-05-10T14:00:00Z
media_urls: [./a.jpg]
${extra}status: completed
destinations:
${destinations.join('\n')}
---
Hi
`;
  const source = { path: PATH, blob: null, bytes: Buffer.from(text) };
  const history = readHistory(source, config);
  const posts = history === null ? [parsePost(source, config)] : [];
  const ledger = new MemoryLedger();
  const published = { state: 'published', post_url: URL_A, updated_at: '2026-05-10T14:00:02Z' } as const;
  const known = [
    makeRecord({ ...published, profile: 'studio', post_id: '1', ...studio }),
    makeRecord({ ...published, profile: 'shop', post_id: '2', post_url: `${URL_A}2` }),
  ];
  for (const record of known) ledger.records.set(`${record.profile}/${ledgerPath(record)}`, record);
  const finished = history === null ? [] : [history];
  return postsToWriteBack({ posts, finished }, ledger, instant(Date.parse('2026-05-12T14:00:00Z')));
}

const SHOP = success('shop', 'post_id: "2"', `post_url: ${URL_A}2`);
const UNLINKED = success('studio', 'post_id: "1"');

it.each<[string, readonly string[], Partial<LedgerRecord>?, string?]>([
  ['an address that came two seconds after its post', [UNLINKED, SHOP]],
  ['the same, in a file that is read in full', [UNLINKED, SHOP], {}, 'instagram_media_urls: [./b.jpg]\n'],
  ['an address that a person told, of a post whose id nobody knew', [success('studio'), SHOP], { post_id: null }],
  [
    'that it was deleted',
    [success('studio', 'post_id: "1"', `post_url: ${URL_A}`), SHOP],
    { deleted_at: '2026-05-11T14:00:02Z', updated_at: '2026-05-11T14:00:02Z' },
  ],
])('fills in %s', (_name, destinations, record = {}, extra = '') => {
  expect(lagging(destinations, record, extra)).toEqual([PATH]);
});

it.each<[string, readonly string[], Partial<LedgerRecord>?]>([
  ['says all that the ledger knows', [success('studio', 'post_id: "1"', `post_url: ${URL_A}`), SHOP]],
  ['lacks an address that nobody knows', [UNLINKED, SHOP], { post_url: null }],
  ['lacks one for longer than three days', [UNLINKED, SHOP], { updated_at: '2026-05-09T13:59:59Z' }],
  [
    'says that it was deleted',
    [success('studio', 'post_id: "1"', `post_url: ${URL_A}`, 'deleted_at: 2026-05-11T14:00:02Z'), SHOP],
    { deleted_at: '2026-05-11T14:00:02Z', updated_at: '2026-05-11T14:00:02Z' },
  ],
  ['has another id, by hand', [success('studio', 'post_id: "7"'), SHOP]],
  ['has another address beside it, by hand', [UNLINKED, success('shop', 'post_id: "2"', 'post_url: https://x.y/')]],
  ['proves what the ledger does not', [UNLINKED, SHOP], { state: 'failed' }],
  ['proves nothing', []],
])('leaves a completed file alone that %s', (_name, destinations, record = {}) => {
  expect(lagging(destinations, record)).toEqual([]);
});
