import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Reply, textReply } from '../../support/http/reply.ts';
import type { Workspace } from '../open-workspace.ts';
import type { ShelvedFile } from './media-shelf.ts';
import { diskPathOf, readBlob } from './read-shelved.ts';

/** A medium as an answer; a part of it where the browser asks for one, as it does to seek in a video. */
export async function mediaReply(file: ShelvedFile, range: string | undefined, workspace: Workspace): Promise<Reply> {
  const disk = diskPathOf(file, workspace);
  const blob = disk === null ? await readBlob(file, workspace) : null;
  const sizeBytes = blob?.length ?? (await sizeOf(disk ?? ''));
  if (sizeBytes === null) return textReply('The file is gone.\n', 404);
  const part = partOf(range, sizeBytes);
  const headers = {
    'content-type': file.contentType,
    'content-length': String(part.last - part.first + 1),
    'accept-ranges': 'bytes',
    'content-security-policy': "default-src 'none'",
    ...(part.isWhole ? {} : { 'content-range': `bytes ${part.first}-${part.last}/${sizeBytes}` }),
  };
  const body =
    blob === null
      ? createReadStream(disk ?? '', { start: part.first, end: part.last })
      : Readable.from([blob.subarray(part.first, part.last + 1)]);
  return { status: part.isWhole ? 200 : 206, headers, body };
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

/** One range is understood; anything else asks for everything, which HTTP allows. */
export function partOf(range: string | undefined, sizeBytes: number) {
  const whole = { first: 0, last: sizeBytes - 1, isWhole: true };
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return whole;
  const first = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
  return first > last ? whole : { first, last, isWhole: false };
}
