import { createInterface } from 'node:readline/promises';
import type { Variables } from './environment.ts';

/** Whether there is a person to ask: both ends are a terminal, and no runner. */
export function canAsk({ CI }: Variables): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && !CI;
}

/** Asks on the terminal. Anything but a yes is a no, and so is being told to stop. */
export async function confirm(question: string, signal: AbortSignal): Promise<boolean> {
  // Not `terminal`: the line editor would take Ctrl-C for itself.
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  // At the end of the input no answer comes any more.
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return /^y(es)?$/i.test((await Promise.race([lines.question(`${question} [y/N] `, { signal }), ended])).trim());
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  } finally {
    lines.close();
  }
}
