import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../domain/instant.ts';
import { readListing, readPublishingQuota, readTimestamp } from './answers.ts';

it.each([
  ['2019-09-26T22:36:43+0000', '2019-09-26T22:36:43Z'],
  ['2019-09-26T22:36:43+0230', '2019-09-26T20:06:43Z'],
  ['2019-09-26T22:36:43+00:00', '2019-09-26T22:36:43Z'],
  ['2019-09-26T22:36:43Z', '2019-09-26T22:36:43Z'],
])('timestamp %s', (text, expected) => {
  const at = readTimestamp(text);
  expect(at === null ? null : formatInstant(at)).toBe(expected);
});

it('a timestamp that is none', () => {
  expect(readTimestamp('yesterday')).toBeNull();
});

describe('listing', () => {
  it('keeps what can be matched and takes the cursor, never the address', () => {
    const listing = readListing(
      {
        data: [
          { id: '1', timestamp: '2026-05-10T14:00:01+0000', media_type: 'IMAGE' },
          { id: '2' },
          { timestamp: '2026-05-10T14:00:01+0000' },
          null,
        ],
        paging: { cursors: { after: 'abc' }, next: 'https://graph.test/?access_token=secret' },
      },
      'caption',
    );
    expect(listing.items).toMatchObject([{ id: '1', caption: null, permalink: null, mediaType: 'IMAGE' }]);
    expect(listing.after).toBe('abc');
  });

  it.each([{}, { data: [] }, { data: 'x', paging: { cursors: { after: 'abc' } } }])('%j is the last page', (body) => {
    expect(readListing(body, 'caption')).toEqual({ items: [], after: null });
  });
});

it.each([
  [{ data: [{ quota_usage: 2, config: { quota_total: 50, quota_duration: 86400 } }] }, { used: 2, total: 50 }],
  [{ data: [{ quota_usage: 2 }] }, { used: 2, total: null }],
  [{ data: [{}] }, null],
  [{ data: [] }, null],
  [{}, null],
])('quota %j', (body, expected) => {
  expect(readPublishingQuota(body)).toEqual(expected);
});
