import { addMs, type Instant, instant } from '../../domain/instant.ts';
import type { Clock } from '../../support/clock.ts';

/** Stands still until somebody sleeps on it or moves it. */
export class ManualClock implements Clock {
  #now: Instant;

  constructor(start = '2026-05-10T14:00:00Z') {
    this.#now = instant(Date.parse(start));
  }

  now(): Instant {
    return this.#now;
  }

  async sleep(durationMs: number): Promise<void> {
    this.advance(durationMs);
  }

  advance(durationMs: number): void {
    this.#now = addMs(this.#now, durationMs);
  }
}
