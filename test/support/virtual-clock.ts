import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Instant, instant } from '../../src/domain/instant.ts';
import type { Clock } from '../../src/support/clock.ts';

const PRELOAD = path.join(path.dirname(fileURLToPath(import.meta.url)), 'virtual-time.mjs');

/** One time for a test's sandbox and for the programs it starts: it runs fast, and it can be moved on between runs. */
export class VirtualClock implements Clock {
  readonly #speed: number;
  #real = Date.now();
  #virtual: number;

  constructor(start: string, speed: number) {
    this.#virtual = Date.parse(start);
    this.#speed = speed;
  }

  now(): Instant {
    return instant(this.#virtual + (Date.now() - this.#real) * this.#speed);
  }

  sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, durationMs / this.#speed));
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Minutes pass at once: a claim runs out, the next cron tick comes. */
  moveOn(durationMs: number): void {
    this.#virtual = this.now() + durationMs;
    this.#real = Date.now();
  }

  /** Variables that give a child process this clock. */
  variables(): Record<string, string> {
    return {
      NODE_OPTIONS: `--import ${PRELOAD}`,
      MERGECAST_TEST_TIME: `${this.#real},${this.#virtual},${this.#speed}`,
    };
  }
}
