import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { PostStatus } from '../domain/post.ts';
import { deriveTrail } from './derive-trail.ts';

const published = makeRecord({
  state: 'published',
  post_id: '179',
  post_url: 'https://www.instagram.com/p/A/',
  published_at: '2026-05-10T14:00:01Z',
  lateness_seconds: 1,
});
const failed = makeRecord({ state: 'failed', error_code: 36003, error_message: 'Crop it.' });
const missed = makeRecord({ state: 'missed', error_code: 'MISSED', error_message: 'Too late.' });
const deferred = makeRecord({ state: 'deferred', reason: 'Rate limit.' });
const handedOff = makeRecord({ state: 'handed_off', hand_off: { key: 'k', since: '2026-05-10T14:00:00Z' } });
const accepted = makeRecord({ state: 'accepted', post_id: '1_2', publish_at: '2026-05-10T15:00:00Z' });
const inDoubt = makeRecord({ state: 'in_doubt', reason: 'No answer.' });

function derive(records: readonly (LedgerRecord | null)[], status: PostStatus | null = null) {
  const platforms: readonly PlatformId[] = ['instagram', 'threads', 'facebook'];
  const sources = records.map((record, index) => ({
    key: { platform: platforms[index] ?? 'x', profile: 'my_brand' },
    record,
  }));
  return deriveTrail(sources, status);
}

describe('deriveTrail', () => {
  it.each<[string, (LedgerRecord | null)[], PostStatus | undefined, string[]]>([
    ['all published', [published, published], 'completed', ['success', 'success']],
    ['one of two refused', [published, failed], 'partially_failed', ['success', 'failed']],
    ['one of two missed', [published, missed], 'partially_failed', ['success', 'failed']],
    ['all refused', [failed, failed], 'failed', ['failed', 'failed']],
    ['all missed', [missed, missed], 'missed', ['failed', 'failed']],
    ['one still waiting', [published, deferred], undefined, ['success', 'deferred']],
    ['one not begun', [published, null], undefined, ['success', 'pending']],
    ['one with a person', [published, handedOff], undefined, ['success', 'pending']],
    ['one with its platform', [published, accepted], undefined, ['success', 'pending']],
    ['one in doubt', [inDoubt, failed], undefined, ['in_doubt', 'failed']],
  ])('%s', (_name, records, status, destinations) => {
    const trail = derive(records);
    expect(trail?.status).toBe(status);
    expect(trail?.destinations.map((each) => each.status)).toEqual(destinations);
  });

  it.each<[string, (LedgerRecord | null)[]]>([
    ['nothing happened', [null, null]],
    ['everything merely waits', [deferred, null]],
    ['a person has it', [handedOff]],
  ])('writes nothing while %s', (_name, records) => {
    expect(derive(records)).toBeNull();
  });

  it('takes the first success in the order of the post as post_url', () => {
    const other = { ...published, post_url: 'https://www.instagram.com/p/B/' };
    expect(derive([failed, other, published])?.post_url).toBe('https://www.instagram.com/p/B/');
  });

  it('a deleted post stays a success, and its address is no longer where the post is', () => {
    const deleted = { ...published, deleted_at: '2026-05-11T09:30:00Z' };
    const other = { ...published, post_url: 'https://www.instagram.com/p/B/' };
    const trail = derive([deleted, other]);
    expect(trail).toMatchObject({ status: 'completed', post_url: 'https://www.instagram.com/p/B/' });
    expect(trail?.destinations[0]).toEqual({
      platform: 'instagram',
      profile: 'my_brand',
      status: 'success',
      post_id: '179',
      post_url: 'https://www.instagram.com/p/A/',
      published_at: '2026-05-10T14:00:01Z',
      lateness_seconds: 1,
      deleted_at: '2026-05-11T09:30:00Z',
    });
    expect(derive([deleted])).not.toHaveProperty('post_url');
  });

  it('does not invent destinations for finished history', () => {
    expect(derive([published, null], 'completed')?.destinations).toHaveLength(1);
  });

  const asked = { ...deferred, retry_at: '2026-05-10T15:00:00Z' };
  it.each<[string, (LedgerRecord | null)[], PostStatus, PostStatus | 'unchanged' | 'nothing']>([
    ['completed over a failure', [failed], 'completed', 'nothing'],
    ['completed over one of two', [published, missed], 'completed', 'nothing'],
    ['completed over a doubt', [inDoubt], 'completed', 'nothing'],
    ['completed, and it is', [published, published], 'completed', 'completed'],
    ['completed before there was a ledger', [null], 'completed', 'nothing'],
    ['skipped over a failure', [failed], 'skipped', 'nothing'],
    ['skipped over the rest', [published, failed], 'skipped', 'unchanged'],
    ['skipped over what is published', [published], 'skipped', 'completed'],
    ['failed, and asked for again', [asked], 'failed', 'scheduled'],
    ['failed, and asked for again beside another failure', [asked, failed], 'failed', 'unchanged'],
    ['scheduled, with a platform that brings it out by itself', [accepted], 'scheduled', 'nothing'],
    ['failed, asked for again and accepted', [{ ...accepted, retry_at: asked.retry_at }], 'failed', 'scheduled'],
    ['missed, asked for again and claimed', [{ ...asked, state: 'claimed' }], 'missed', 'scheduled'],
  ])('lets the file say %s', (_name, records, status, expected) => {
    const trail = derive(records, status);
    expect(trail === null ? 'nothing' : (trail.status ?? 'unchanged')).toBe(expected);
  });

  it('carries what each outcome has to prove', () => {
    expect(derive([published, failed])?.destinations).toEqual([
      {
        platform: 'instagram',
        profile: 'my_brand',
        status: 'success',
        post_id: '179',
        post_url: 'https://www.instagram.com/p/A/',
        published_at: '2026-05-10T14:00:01Z',
        lateness_seconds: 1,
      },
      { platform: 'threads', profile: 'my_brand', status: 'failed', error_code: 36003, error_message: 'Crop it.' },
    ]);
  });
});
