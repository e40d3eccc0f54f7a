import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { stopSignal } from './stop-signal.ts';

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

it.each([
  { orders: [], aborted: false, exits: [] },
  { orders: ['SIGINT'], aborted: true, exits: [] },
  { orders: ['SIGTERM'], aborted: true, exits: [] },
  { orders: ['SIGINT', 'SIGTERM'], aborted: true, exits: [] },
  { orders: ['SIGINT', 'SIGINT'], aborted: true, exits: [130] },
  { orders: ['SIGINT', 'SIGTERM', 'SIGTERM'], aborted: true, exits: [143] },
])('$orders: aborted $aborted, exits $exits', ({ orders, aborted, exits }) => {
  const host = new FakeProcess();
  const signal = stopSignal(host);
  for (const order of orders) host.emit(order);
  expect(signal.aborted).toBe(aborted);
  expect(host.exits).toEqual(exits);
});
