import { formatInstant, type Instant, parseInstant } from '../../domain/instant.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import { describeSource } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { sha256Hex } from '../../support/sha256.ts';
import { isJsonObject, textField } from '../http/json.ts';
import { INSTAGRAM_TIMING } from './limits.ts';
import { type ContainerPlan, toContainerPlan } from './to-request.ts';

/** What the ledger keeps of prepared work, so that a later run goes on with the same containers. */
export interface InstagramHandle {
  /** The container to publish; null while only a carousel's items exist. */
  readonly containerId: string | null;
  /** Containers of a carousel's items, in order. */
  readonly children: readonly string[];
  /** Containers whose bytes have not all arrived, with the address that Instagram gave for them. Not trusted on its own. */
  readonly uploads: Readonly<Record<string, string>>;
  /** When the first of them was made: all of them live for 24 hours. */
  readonly createdAt: Instant;
  /** What the post will be listed as. */
  readonly mediaType: ContainerPlan['post']['mediaType'];
  /** Of everything the containers were made from, save the bytes of the media. */
  readonly fingerprint: string;
}

/** A handle before anything was created. */
export function newHandle(destination: Destination, now: Instant): InstagramHandle {
  const plan = planWithoutAddresses(destination);
  return {
    containerId: null,
    children: [],
    uploads: {},
    createdAt: now,
    mediaType: plan.post.mediaType,
    fingerprint: sha256Hex(JSON.stringify([destination.account.accountId, plan])),
  };
}

/** The handle an earlier run left, if it is of this very post and its containers still live; else null. */
export function usableHandle(
  previous: PreparedHandle | null,
  destination: Destination,
  now: Instant,
): InstagramHandle | null {
  const handle = previous === null ? null : readHandle(previous);
  if (handle === null || handle.fingerprint !== newHandle(destination, now).fingerprint) return null;
  return now - handle.createdAt < INSTAGRAM_TIMING.containerUsableMs.value ? handle : null;
}

/** Null when it is not a handle of this adapter. */
export function readHandle(stored: PreparedHandle): InstagramHandle | null {
  const createdAt = parseInstant(textField(stored, 'created_at') ?? '');
  const mediaType = MEDIA_TYPES.find((type) => type === stored.media_type);
  const children = stored.children ?? [];
  if (createdAt === null || mediaType === undefined || !isTextList(children)) return null;
  const fingerprint = textField(stored, 'fingerprint') ?? '';
  const uploads = isTextMap(stored.uploads) ? stored.uploads : {};
  return { containerId: textField(stored, 'container_id'), children, uploads, createdAt, mediaType, fingerprint };
}

/** As stored in the ledger. */
export function writeHandle(handle: InstagramHandle): PreparedHandle {
  return {
    container_id: handle.containerId,
    ...(handle.children.length === 0 ? {} : { children: handle.children }),
    ...(Object.keys(handle.uploads).length === 0 ? {} : { uploads: handle.uploads }),
    created_at: formatInstant(handle.createdAt),
    media_type: handle.mediaType,
    fingerprint: handle.fingerprint,
  };
}

const MEDIA_TYPES = ['IMAGE', 'VIDEO', 'REELS', 'CAROUSEL'] as const;

/** Addresses change from run to run (commits, signatures), what they lead to does not. */
function planWithoutAddresses(destination: Destination): ContainerPlan {
  return toContainerPlan(destination, (item) => `media:${encodeURIComponent(describeSource(item.source))}`);
}

function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every((entry) => typeof entry === 'string');
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
