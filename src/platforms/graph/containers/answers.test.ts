import { describe, expect, it } from 'vitest';
import { readListing, readPublishingQuota } from './answers.ts';

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
    expect(listing).toMatchObject({ after: 'abc', isLast: false });
  });

  it.each([{}, { data: [] }, { data: 'x', paging: { cursors: { after: 'abc' } } }])('%j is the last page', (body) => {
    expect(readListing(body, 'caption')).toEqual({ items: [], after: null, isLast: true });
  });

  it('does not take a page for the last that has a next one, though it names no cursor', () => {
    const body = { data: [], paging: { next: 'https://graph.test/?until=1' } };
    expect(readListing(body, 'caption')).toMatchObject({ after: null, isLast: false });
  });
});

it.each([
  [{ data: [{ quota_usage: 2, config: { quota_total: 50, quota_duration: 86400 } }] }, { used: 2, total: 50 }],
  [{ data: [{ quota_usage: 2 }] }, { used: 2, total: null }],
  [{ data: [{}] }, null],
  [{ data: [] }, null],
  [{}, null],
])('quota %j', (body, expected) => {
  expect(readPublishingQuota(body, { usage: 'quota_usage', config: 'config' })).toEqual(expected);
});
