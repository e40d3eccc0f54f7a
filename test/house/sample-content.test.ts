import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunEnvironment } from '../../src/run/environment.ts';
import { plan } from '../../src/run/plan.ts';
import { validate } from '../../src/run/validate.ts';
import { silentLog } from '../../src/support/log.ts';
import { FakeClock } from '../support/fake-clock.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Outside any repository, so that no ledger of a clone has a say. */
const folder = mkdtempSync(join(tmpdir(), 'mergecast-sample-'));
for (const name of ['content', 'mergecast.yml']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** The day of the demo. */
const environment: RunEnvironment = {
  cwd: folder,
  variables: {},
  clock: new FakeClock('2026-12-01T09:00:00Z'),
  log: silentLog,
  fetch: () => Promise.reject(new Error('Nothing is fetched.')),
  signal: new AbortController().signal,
  github: null,
  runId: 'test',
  registerSecret: () => {},
};

describe('the sample content', () => {
  it('has nothing that review would remark on', async () => {
    const { report } = await validate({ paths: [] }, environment);
    expect(report).toEqual({ version: 1, ok: true, posts: 11, findings: [] });
  });

  it('has a picture for three platforms, a carousel and a reel due on the day of the demo', async () => {
    const { report } = await plan({}, environment);
    const due = report.destinations.filter(({ state }) => state === 'due');
    expect(due.map(({ post_type: type, platform }) => `${type} ${platform}`)).toEqual([
      'image facebook',
      'image instagram',
      'image threads',
      'carousel instagram',
      'video instagram',
    ]);
    expect(new Set(report.destinations.map(({ state }) => state))).toEqual(
      new Set(['published', 'due', 'upcoming', 'draft']),
    );
  });

  it('stays below 3 MB', () => {
    const files = readdirSync(join(ROOT, 'content'), { recursive: true, withFileTypes: true });
    const sizes = files.filter((file) => file.isFile()).map((file) => statSync(join(file.parentPath, file.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});
