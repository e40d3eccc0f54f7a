import { expect, it } from 'vitest';
import { publishAnnotations } from './annotations.ts';

it('puts what a run leaves for a person on its post', () => {
  const where = { post: 'a.md', platform: 'instagram', profile: 'my_brand' };
  const annotations = publishAnnotations({
    version: 1,
    dry_run: false,
    published: [],
    failed: [{ ...where, error_code: 36003, error_message: 'Refused.' }],
    deferred: [{ ...where, not_before: null, reason: 'Quota.' }],
    in_doubt: [{ post: 'b.md', platform: null, profile: null, reason: 'Cut.' }],
    missed: [],
    write_back: null,
  });
  expect(annotations).toEqual([
    { severity: 'error', title: 'In doubt', message: 'Cut.', file: 'b.md' },
    { severity: 'error', title: 'Failed: 36003', message: 'instagram, my_brand: Refused.', file: 'a.md' },
    { severity: 'warning', title: 'Deferred', message: 'instagram, my_brand: Quota.', file: 'a.md' },
  ]);
});
