import { expect, it } from 'vitest';
import { instant } from '../domain/instant.ts';
import { createOutput } from './output.ts';
import { createProgress, type Spinner } from './progress.ts';

function start({ spinner = null, verbose = false }: { spinner?: Spinner | null; verbose?: boolean } = {}) {
  const written: string[] = [];
  let nowMs = 0;
  const stderr = { write: (text: string) => written.push(text) };
  const output = createOutput({ stdout: { write: () => expect.unreachable() }, stderr, variables: {} });
  const progress = createProgress({ output, clock: { now: () => instant(nowMs) }, spinner, verbose });
  return { written, progress, pass: (durationMs: number) => (nowMs += durationMs) };
}

it('writes steps as lines with the time that has passed, to standard error alone', () => {
  const { written, progress, pass } = start();
  progress.info('Reading posts');
  pass(75_000);
  progress.info('Waiting for\nInstagram \u001b[2J');
  progress.warn('The last run never started.');
  expect(written).toEqual([
    'Reading posts (0 s)\n',
    'Waiting for Instagram ␛[2J (1 min)\n',
    'warning: The last run never started.\n',
  ]);
});

it.each([
  { verbose: false, lines: 0 },
  { verbose: true, lines: 1 },
])('debug lines when verbose is $verbose: $lines', ({ verbose, lines }) => {
  const { written, progress } = start({ verbose });
  progress.debug('GET /v25.0/1');
  expect(written).toHaveLength(lines);
});

it('shows steps on the spinner where there is one, and clears it', () => {
  const shown: string[] = [];
  const spinner = { show: (text: string) => void shown.push(text), stop: () => void shown.push('stopped') };
  const { written, progress } = start({ spinner });
  progress.info('Waiting');
  progress.stop();
  expect(shown).toEqual(['Waiting', 'stopped']);
  expect(written).toEqual([]);
});
