import { type Instant, instant } from '../../src/domain/instant.ts';
import type { Clock } from '../../src/support/clock.ts';

/** A clock that jumps when somebody sleeps: no test waits. */
export class FakeClock implements Clock {
  readonly slept: number[] = [];
  #now: Instant;

  constructor(start: string) {
    this.#now = instant(Date.parse(start));
  }

  now(): Instant {
    return this.#now;
  }

  sleep(durationMs: number): Promise<void> {
    this.slept.push(durationMs);
    this.advance(Math.max(0, durationMs));
    return Promise.resolve();
  }

  advance(durationMs: number): void {
    this.#now = instant(this.#now + durationMs);
  }
}
