import { formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import { describeSource } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { sha256Hex } from '../../support/sha256.ts';
import { isJsonObject, isTextList, isTextMap, numberField, textField } from '../http/json.ts';
import { countParts, PART_KINDS, type PagePart, type PartKind } from './page-part.ts';
import { FACEBOOK_TIMING } from './timing.ts';
import { readUpload, type VideoUpload, writeUpload } from './video-upload.ts';

/**
 * What the ledger keeps of prepared work. It holds the publish call itself, because a Page has no container to name: what is
 * sent, once or again, is what was claimed, whatever the file says by then.
 */
export interface PageHandle {
  readonly kind: PartKind;
  /** Of the publish call, without the ids of what is uploaded for it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Ids of pictures that are uploaded and unpublished, in the order of the media. */
  readonly photos: readonly string[];
  /** Null without a video, and before one is begun. */
  readonly video: VideoUpload | null;
  /** When Facebook is to bring it out by itself; null: when it is sent. */
  readonly bringOutAt: Instant | null;
  readonly createdAt: Instant;
  /** Which part of the post this is, from 0, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** Of everything it was made from, save the bytes of the media. */
  readonly fingerprint: string;
}

/** A handle before anything was uploaded. */
export function newHandle(
  part: PagePart,
  wanted: { readonly destination: Destination; readonly index: number; readonly bringOutAt: Instant | null },
  now: Instant,
): PageHandle {
  const { destination, index, bringOutAt } = wanted;
  const media = part.media.map(({ source, altText }) => [describeSource(source), altText ?? part.altText]);
  return {
    kind: part.kind,
    parameters: part.parameters,
    photos: [],
    video: null,
    bringOutAt,
    createdAt: now,
    part: index,
    parts: countParts(destination),
    fingerprint: sha256Hex(JSON.stringify([destination.account.accountId, part.kind, part.parameters, media])),
  };
}

/** The handle that an earlier run left, if it is the same as `fresh` and what it names still lives; else `fresh`. */
export function usableHandle(previous: PreparedHandle | null, fresh: PageHandle): PageHandle {
  const kept = previous === null ? null : readHandle(previous);
  if (kept === null || kept.fingerprint !== fresh.fingerprint || kept.part !== fresh.part) return fresh;
  return fresh.createdAt - kept.createdAt < FACEBOOK_TIMING.handleUsableMs.value ? kept : fresh;
}

/** Whether nothing of the post is left to publish after it. */
export function isLastPart({ part, parts }: PageHandle): boolean {
  return part + 1 >= parts;
}

/** Null when it is not a handle of this kind. */
export function readHandle(stored: PreparedHandle): PageHandle | null {
  const kind = PART_KINDS.find((candidate) => candidate === stored.kind);
  const createdAt = parseInstant(textField(stored, 'created_at') ?? '');
  if (kind === undefined || createdAt === null || !isTextMap(stored.parameters)) return null;
  return {
    kind,
    parameters: stored.parameters,
    photos: isTextList(stored.photos) ? stored.photos : [],
    video: isJsonObject(stored.video) ? readUpload(stored.video) : null,
    bringOutAt: parseInstant(textField(stored, 'bring_out_at') ?? ''),
    createdAt,
    part: numberField(stored, 'part') ?? 0,
    parts: numberField(stored, 'parts') ?? 1,
    fingerprint: textField(stored, 'fingerprint') ?? '',
  };
}

/** As stored in the ledger. */
export function writeHandle(handle: PageHandle): PreparedHandle {
  return {
    kind: handle.kind,
    parameters: handle.parameters,
    ...(handle.photos.length === 0 ? {} : { photos: handle.photos }),
    ...(handle.video === null ? {} : { video: writeUpload(handle.video) }),
    ...(handle.bringOutAt === null ? {} : { bring_out_at: formatInstant(handle.bringOutAt) }),
    created_at: formatInstant(handle.createdAt),
    ...(handle.parts === 1 ? {} : { part: handle.part, parts: handle.parts }),
    fingerprint: handle.fingerprint,
  };
}
