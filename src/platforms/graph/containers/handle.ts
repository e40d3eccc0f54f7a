import { formatInstant, type Instant, parseInstant } from '../../../domain/instant.ts';
import type { LivePart, PreparedHandle } from '../../../domain/ledger-record.ts';
import { describeSource } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { sha256Hex } from '../../../support/sha256.ts';
import { isTextList, isTextMap, numberField, textField } from '../../http/json.ts';
import type { ContainerApi } from './container-api.ts';
import type { ContainerPlan } from './container-plan.ts';

/** What the ledger keeps of prepared work, so that a later run goes on with the same containers. */
export interface ContainerHandle {
  /** The container to publish; null while only a carousel's items exist. */
  readonly containerId: string | null;
  /** Containers of a carousel's items, in order. */
  readonly children: readonly string[];
  /** Containers whose bytes have not all arrived, with the address that the API gave for them. Not trusted on its own. */
  readonly uploads: Readonly<Record<string, string>>;
  /** When the first of them was made: all of them live for 24 hours. */
  readonly createdAt: Instant;
  /** What the post will be listed as. */
  readonly mediaType: string;
  /** Which part of the post this is, from 0, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** Of this part's text: what recognises it in a listing. Null: the caption of the claim does. */
  readonly captionHash: string | null;
  /** Of everything the containers were made from, save the bytes of the media. */
  readonly fingerprint: string;
}

/** What a handle is made for. */
export interface HandleFor {
  readonly destination: Destination;
  readonly liveParts: readonly LivePart[];
  readonly api: Pick<ContainerApi, 'plan' | 'countParts'>;
}

/** A handle before anything was created. */
export function newHandle(wanted: HandleFor, now: Instant): ContainerHandle {
  const { destination, liveParts, api } = wanted;
  const plan = planWithoutAddresses(wanted);
  return {
    containerId: null,
    children: [],
    uploads: {},
    createdAt: now,
    mediaType: plan.post.mediaType,
    part: liveParts.length,
    parts: api.countParts(destination),
    captionHash: plan.captionHash ?? null,
    fingerprint: sha256Hex(JSON.stringify([destination.account.accountId, plan])),
  };
}

/** The handle an earlier run left, if it is of this very part of this very post and its containers still live; else null. */
export function usableHandle(
  previous: PreparedHandle | null,
  wanted: HandleFor & { readonly api: Pick<ContainerApi, 'plan' | 'countParts' | 'timing'> },
  now: Instant,
): ContainerHandle | null {
  const handle = previous === null ? null : readHandle(previous);
  const fresh = newHandle(wanted, now);
  if (handle === null || handle.fingerprint !== fresh.fingerprint || handle.part !== fresh.part) return null;
  return now - handle.createdAt < wanted.api.timing.containerUsableMs.value ? handle : null;
}

/** Null when it is not a handle of this kind. */
export function readHandle(stored: PreparedHandle): ContainerHandle | null {
  const createdAt = parseInstant(textField(stored, 'created_at') ?? '');
  const mediaType = textField(stored, 'media_type');
  const children = stored.children ?? [];
  if (createdAt === null || mediaType === null || !isTextList(children)) return null;
  return {
    containerId: textField(stored, 'container_id'),
    children,
    uploads: isTextMap(stored.uploads) ? stored.uploads : {},
    createdAt,
    mediaType,
    part: numberField(stored, 'part') ?? 0,
    parts: numberField(stored, 'parts') ?? 1,
    captionHash: textField(stored, 'caption_hash'),
    fingerprint: textField(stored, 'fingerprint') ?? '',
  };
}

/** Whether nothing of the post is left to publish after it. */
export function isLastPart({ part, parts }: Pick<ContainerHandle, 'part' | 'parts'>): boolean {
  return part + 1 >= parts;
}

/** As stored in the ledger. */
export function writeHandle(handle: ContainerHandle): PreparedHandle {
  return {
    container_id: handle.containerId,
    ...(handle.children.length === 0 ? {} : { children: handle.children }),
    ...(Object.keys(handle.uploads).length === 0 ? {} : { uploads: handle.uploads }),
    created_at: formatInstant(handle.createdAt),
    media_type: handle.mediaType,
    ...(handle.parts === 1 ? {} : { part: handle.part, parts: handle.parts }),
    ...(handle.captionHash === null ? {} : { caption_hash: handle.captionHash }),
    fingerprint: handle.fingerprint,
  };
}

/** Addresses change from run to run (commits, signatures), what they lead to does not. */
function planWithoutAddresses({ destination, liveParts, api }: HandleFor): ContainerPlan {
  const urlOf = (item: Destination['media'][number]) => `media:${encodeURIComponent(describeSource(item.source))}`;
  return api.plan(destination, urlOf, liveParts);
}
