import { expect, it, vi } from 'vitest';
import { comeToRest, expectOneTruth } from '../support/faults/come-to-rest.ts';
import { HTTP_FAULTS } from '../support/faults/http-faults.ts';
import { serveMedia } from '../support/faults/memory-sandbox.ts';
import { Rehearsal, type Trouble } from '../support/faults/rehearsal.ts';
import { FILES, MEDIA } from '../support/faults/studio-and-shop.ts';

vi.stubGlobal('fetch', (url: string) => Promise.resolve(serveMedia(url, MEDIA)));
function rng(seed: number) { return () => { seed = (seed * 1664525 + 1013904223) >>> 0; return seed / 2 ** 32; }; }
const N = Number(process.env.N ?? 300), OFF = Number(process.env.OFF ?? 0);
it('explore', async () => {
  const bad: string[] = [];
  for (let s = OFF; s < OFF + N; s++) {
    const rand = rng(s * 7919 + 1); rand(); rand();
    const r = new Rehearsal({ files: FILES, scenario: { second_publish: 'new_post', processing_ms: { video: 4000 } } });
    const plan: string[] = [];
    for (let k = 0; k < 3; k++) {
      const at = 1 + Math.floor(rand() * (k === 0 ? 165 : 90));
      const http = rand() < 0.6 ? HTTP_FAULTS[Math.floor(rand() * HTTP_FAULTS.length)] : undefined;
      const ds = ['dies_before', 'dies_after', 'fails', 'fails_after', 'hangs', 'hangs_after'] as const;
      const disturbance = rand() < 0.4 ? (['dies_before', 'dies_after'] as const)[Math.floor(rand() * 2)]! : http?.disturbance ?? ds[Math.floor(rand() * 6)]!;
      const t: Trouble = http ? { at, disturbance, http } : { at, disturbance };
      plan.push(`${at} ${http?.name ?? ''} ${disturbance}`);
      const run = await r.run(t);
      plan.push(run.effects.seen[at - 1]?.label ?? 'not reached');
      r.clock.advance(rand() < 0.5 ? 20 * 60_000 : 60_000);
    }
    try { await comeToRest(r); expectOneTruth(r); } catch (e) { bad.push(`${s}: ${plan.join(' | ')}\n   ${(e as Error).message.slice(0, 900)}`); }
  }
  console.log(bad.length, 'bad\n', bad.slice(0, 12).join('\n'));
}, 600_000);
