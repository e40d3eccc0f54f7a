import { describe, expect, it, vi } from 'vitest';
import { comeToRest, expectOneTruth } from '../support/faults/come-to-rest.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type RehearsedRun } from '../support/faults/rehearsal.ts';
import { FILES, MEDIA } from '../support/faults/studio-and-shop.ts';

/** A second run starts at every effect of the first, on a clone of its own: every overlap there is, in one process. */
vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));

const SCENARIO = { processing_ms: { video: 4_000 }, second_publish: 'new_post' } as const;
const { effects } = await new Rehearsal({ files: FILES, scenario: SCENARIO }).run();

describe('a second run starts', () => {
  it.each(effects.seen)('at effect $number of the first: $label', async ({ number }) => {
    const rehearsal = new Rehearsal({ files: FILES, scenario: SCENARIO });
    const runs: Promise<RehearsedRun>[] = [];
    const first = rehearsal.run(null, (reached) => {
      if (reached === number) runs.push(rehearsal.run());
    });
    const ended = [await first, ...(await Promise.all(runs))];
    const sent = ended.flatMap(({ result }) => result?.report.published ?? []);
    expect(ended.map(({ result }) => result?.exitCode)).toEqual([0, 0]);
    expect(new Set(sent.map(({ post, profile }) => `${post} ${profile}`)).size).toBe(6);
    expect(sent.length).toBe(6);
    await comeToRest(rehearsal);
    expectOneTruth(rehearsal);
  });
});
