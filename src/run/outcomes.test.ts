import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import { Outcomes } from './outcomes.ts';

const named = { post: 'content/posts/a.md', platform: 'instagram', profile: 'my_brand' };

describe('the exit code is that of the gravest outcome', () => {
  const failed = (outcomes: Outcomes) => outcomes.addFailed(named, 36003, 'no');
  const missed = (outcomes: Outcomes) => outcomes.addMissed(named, null, 9);
  const deferred = (outcomes: Outcomes) => outcomes.addDeferred(named, null, 'later');
  const inDoubt = (outcomes: Outcomes) => outcomes.addInDoubt(named, 'who knows');
  const unrecorded = (outcomes: Outcomes) => {
    outcomes.isUnrecorded = true;
  };
  const credentials = (outcomes: Outcomes) => {
    outcomes.needsCredentials = true;
  };

  it.each([
    ['nothing', [], 0],
    ['deferred', [deferred], 0],
    ['failed', [failed, deferred], 1],
    ['missed', [missed], 1],
    ['unrecorded before failed', [failed, unrecorded], 4],
    ['credentials before unrecorded', [unrecorded, credentials, failed], 3],
    ['in doubt before all', [inDoubt, credentials, unrecorded, failed], 5],
  ])('%s', (_name, events, exitCode) => {
    const outcomes = new Outcomes();
    for (const happen of events) happen(outcomes);
    expect(outcomes.exitCode()).toBe(exitCode);
  });
});

describe('the report', () => {
  const published = makeRecord({ state: 'published', post_id: '179', published_at: '2026-05-10T14:00:01Z' });

  it('gets a permalink that came after the post', () => {
    const outcomes = new Outcomes();
    outcomes.addPublished(published);
    outcomes.linkPublished({ ...published, post_url: 'https://www.instagram.com/p/A/' });
    expect(outcomes.report(false, null).published).toMatchObject([{ post_url: 'https://www.instagram.com/p/A/' }]);
  });

  it('does not list a post of an earlier run because its permalink came now', () => {
    const outcomes = new Outcomes();
    outcomes.linkPublished({ ...published, post_url: 'https://www.instagram.com/p/A/' });
    expect(outcomes.report(false, null).published).toEqual([]);
  });

  it('has would_publish in a dry run only', () => {
    expect(new Outcomes().report(false, null)).not.toHaveProperty('would_publish');
    expect(new Outcomes().report(true, null)).toMatchObject({ would_publish: [], published: [] });
  });
});
