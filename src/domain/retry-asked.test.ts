import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../test/support/make-record.ts';
import { isRetryAsked, type RetryEvidence } from './retry-asked.ts';

const failed = makeRecord({ state: 'failed', post_blob: 'then', post_revision: 'as it was' });
const file = (fields: Partial<RetryEvidence>): RetryEvidence => ({
  status: null,
  blob: 'now',
  revision: 'as it was',
  isTrailClosed: false,
  ...fields,
});

describe('another try', () => {
  it.each<[string, Partial<RetryEvidence>, boolean]>([
    ['our write-back, while another destination is open', {}, false],
    ['our write-back, in a file that said scheduled from the start', { status: 'scheduled' }, false],
    ['our write-back, once all has ended', { status: 'failed', revision: 'status is new', isTrailClosed: true }, false],
    ['status set back to scheduled', { status: 'scheduled', revision: 'status is new', isTrailClosed: true }, true],
    ['the same, in a file that said scheduled from the start', { status: 'scheduled', isTrailClosed: true }, true],
    ['a revert of our write-back', { blob: 'then' }, false],
    ['a revert, and then an edit', { revision: 'mended' }, true],
    ['an edit that leaves failed standing', { status: 'failed', revision: 'mended' }, false],
  ])('%s', (_name, fields, isAsked) => {
    expect(isRetryAsked(failed, file(fields))).toBe(isAsked);
  });

  it('is nothing to ask for of what is published', () => {
    expect(isRetryAsked({ ...failed, state: 'published' }, file({ revision: 'mended' }))).toBe(false);
  });

  it('goes by the file where a record is older than revisions', () => {
    const { post_revision: _revision, ...old } = failed;
    expect(isRetryAsked(old, file({}))).toBe(true);
    expect(isRetryAsked(old, file({ blob: 'then' }))).toBe(false);
  });
});
