import { expect, it } from 'vitest';
import { addMs, type Instant, instant } from '../../domain/instant.ts';
import type { GraphAnswer } from './graph-client.ts';
import { faultWithoutReply } from './graph-fault.ts';
import { pause, repeat } from './repeat.ts';

const good: GraphAnswer = { ok: true, body: {} };
const bad: GraphAnswer = { ok: false, fault: faultWithoutReply('no_answer', 'x', (text) => text) };

function world(deadlineMs: number) {
  let now: Instant = instant(0);
  const slept: number[] = [];
  const controller = new AbortController();
  const clock = {
    now: () => now,
    sleep: (durationMs: number) => {
      slept.push(durationMs);
      now = addMs(now, durationMs);
      return Promise.resolve();
    },
  };
  return { clock, slept, controller, signal: controller.signal, deadline: instant(deadlineMs) };
}

it.each([
  ['stops at the first success', [good], 100_000, 1],
  ['goes on while it fails', [bad, bad, good], 100_000, 3],
  ['gives up after the last delay', [bad, bad, bad, good], 100_000, 3],
  ['does not pass the deadline', [bad, good], 100, 1],
])('%s', async (_what, answers, deadlineMs, calls) => {
  const context = world(deadlineMs);
  let made = 0;
  const answer = await repeat(
    () => Promise.resolve(answers[made++] ?? good),
    { delaysMs: [1000, 4000], isWorthRepeating: () => true },
    context,
  );
  expect(made).toBe(calls);
  expect(answer).toBe(answers[calls - 1]);
  for (const [index, sleptMs] of context.slept.entries()) {
    const delayMs = [1000, 4000][index] ?? 0;
    expect(sleptMs).toBeGreaterThanOrEqual(delayMs * 0.75);
    expect(sleptMs).toBeLessThanOrEqual(delayMs * 1.25);
  }
});

it('leaves alone what is not worth repeating', async () => {
  const context = world(100_000);
  expect(await repeat(() => Promise.resolve(bad), { delaysMs: [1], isWorthRepeating: () => false }, context)).toBe(bad);
  expect(context.slept).toEqual([]);
});

it('a pause tells what ended it', async () => {
  const context = world(1000);
  expect(await pause(1000, context)).toBe('over');
  expect(await pause(1, context)).toBe('deadline');
  context.controller.abort();
  expect(await pause(0, context)).toBe('interrupted');
});
