import type { IncomingMessage } from 'node:http';
import type { PreviewData } from '../../domain/preview-data.ts';
import { CONFIG_FILE } from '../load-content.ts';

/** A place in a file of the repository. */
export interface FilePlace {
  /** From the repository's root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export type OpenFile = (place: FilePlace) => Promise<boolean>;

const MAX_BYTES = 4096;

/** What the page asks to open; null for anything but a post or the configuration. */
export async function readOpenRequest(request: IncomingMessage, { posts }: PreviewData): Promise<FilePlace | null> {
  const text = await readBody(request);
  const asked = text === null ? null : parse(text);
  if (asked === null) return null;
  const isKnown = asked.file === CONFIG_FILE || posts.some(({ path }) => path === asked.file);
  return isKnown ? asked : null;
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): FilePlace | null {
  try {
    const { file, line, column } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const isPlace = typeof file === 'string' && isNumber(line) && isNumber(column);
    return isPlace ? { file, line, column } : null;
  } catch {
    return null;
  }
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
