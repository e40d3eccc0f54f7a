import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../domain/instant.ts';
import { readContainerStatus, readMediaListing, readPublishingQuota, readTimestamp } from './api-types.ts';

it.each([
  [{ status_code: 'FINISHED', status: 'Finished: Media has been uploaded.' }, 'FINISHED', null],
  [{ status_code: 'IN_PROGRESS' }, 'IN_PROGRESS', null],
  [{ status_code: 'PUBLISHED' }, 'PUBLISHED', null],
  [{ status_code: 'EXPIRED' }, 'EXPIRED', null],
  [{ status_code: 'ERROR', status: 'Error: Media upload has failed with error code 2207026' }, 'ERROR', 2207026],
  [{ status: 'Finished: Media has been uploaded.' }, 'FINISHED', null],
  [{ status: 'In Progress: Media is still being processed.' }, 'IN_PROGRESS', null],
  [{ status: 'Published: Media has been published.' }, 'PUBLISHED', null],
  [{ status: 'Error: 2207085' }, 'ERROR', 2207085],
])('container %j', (body, state, subcode) => {
  expect(readContainerStatus(body)).toMatchObject({ state, subcode });
});

it.each([{}, { status_code: 'NEW_STATE' }, { status_code: 7 }])('container %j says nothing', (body) => {
  expect(readContainerStatus(body)).toBeNull();
});

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
    const listing = readMediaListing({
      data: [
        { id: '1', timestamp: '2026-05-10T14:00:01+0000', media_type: 'IMAGE' },
        { id: '2' },
        { timestamp: '2026-05-10T14:00:01+0000' },
        null,
      ],
      paging: { cursors: { after: 'abc' }, next: 'https://graph.test/?access_token=secret' },
    });
    expect(listing.items).toMatchObject([{ id: '1', caption: null, permalink: null, mediaType: 'IMAGE' }]);
    expect(listing.after).toBe('abc');
  });

  it.each([{}, { data: [] }, { data: 'x', paging: { cursors: { after: 'abc' } } }])('%j is the last page', (body) => {
    expect(readMediaListing(body)).toEqual({ items: [], after: null });
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
