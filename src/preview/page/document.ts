import { signal } from '@preact/signals';
import type { PreviewData } from '../../domain/preview-data.ts';
import type { PublishedData } from '../../domain/published-data.ts';

export type PageData = PreviewData | PublishedData;

/** How the live server is spoken to; null in a page that stands for itself. */
export interface Live {
  /** Proves to the server that a request comes from its own page. */
  readonly token: string;
}

/** The documents that stand in the page. */
export const pageData = signal<PageData>(readDocument<PageData>('data') ?? missing());
export const live = readDocument<Live>('live');
/** Whether the live server can be reached; a page that stands for itself never misses it. */
export const isConnected = signal(true);

function readDocument<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}

function missing(): never {
  throw new Error('The page came without its document.');
}

/** Follows the files on disk: the server says when there is something new, and the page fetches it. */
export function followChanges(): void {
  if (live === null) return;
  const events = new EventSource('events');
  events.addEventListener('open', () => {
    if (!isConnected.value) void refresh();
    isConnected.value = true;
  });
  events.addEventListener('error', () => {
    isConnected.value = false;
  });
  events.addEventListener('changed', () => void refresh());
}

let asked = 0;

/** Of two answers that overtake each other, the one that was asked for last counts. */
async function refresh(): Promise<void> {
  asked += 1;
  const number = asked;
  const answer = await fetch('preview.json').catch(() => null);
  if (answer?.ok !== true) return;
  const data = (await answer.json()) as PageData;
  if (number === asked) pageData.value = data;
}
