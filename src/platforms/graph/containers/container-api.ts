import type { Instant } from '../../../domain/instant.ts';
import type { LivePart } from '../../../domain/ledger-record.ts';
import type { MediaItem } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import type { JsonObject } from '../../http/json.ts';
import type { PublishContext } from '../../platform-adapter.ts';
import type { Diagnose } from '../diagnose.ts';
import type { Limit } from '../limit.ts';
import type { ContainerPlan, UrlOf } from './container-plan.ts';
import type { ContainerStatus } from './container-status.ts';

/**
 * What a platform says of itself that publishes in two steps: a container is made, processed, and then published. Instagram
 * and Threads do; everything else about it is the same and lies in this folder.
 */
export interface ContainerApi {
  /** As people write it: `Instagram`. */
  readonly name: string;
  readonly diagnose: Diagnose;
  readonly timing: ContainerTiming;
  readonly edges: ContainerEdges;
  readonly fields: ContainerFields;
  /** Of how many parts a post consists: each has a publish call of its own. Pure. */
  countParts(destination: Destination): number;
  /** The containers of the part behind `liveParts`, those that are out. Pure; only asked while there is one. */
  plan(destination: Destination, urlOf: UrlOf, liveParts: readonly LivePart[]): ContainerPlan;
  listing(mediaType: string): ListingEdge;
  /** Null when the answer names no state. */
  readStatus(body: JsonObject): ContainerStatus | null;
  /** Whether a post of this kind may be listed so. What the listing does not say cannot rule a post out. */
  isListedAs(item: ListedPost, mediaType: string): boolean;
  /** Whether the platform takes a medium's bytes; what it does not take needs an address. */
  takesBytes(destination: Pick<Destination, 'media' | 'account'>, item: MediaItem): boolean;
}

/** How a platform behaves in time. */
export interface ContainerTiming {
  /** How long after it was made a container can still be published, with time to spare. */
  readonly containerUsableMs: Limit;
  /** Posts in 24 hours, where the account's own limit cannot be read. */
  readonly quotaFallback: Limit;
  /** How long to wait for room when the quota is used up. */
  readonly quotaPauseMs: Limit;
  /** How old a publish call must be before "not in the listing" is believed and the container is sent again. */
  readonly resendAfterMs: Limit;
  /** How far before its publish call a post's timestamp may lie: two clocks. */
  readonly matchSkewMs: Limit;
  /** How long after its publish call a post may appear. */
  readonly matchWindowMs: Limit;
  /** The same where only type and time tell posts apart. */
  readonly narrowWindowMs: Limit;
}

/** Names behind the account's id in a path: `17841400000000000/media`. */
export interface ContainerEdges {
  readonly create: string;
  readonly publish: string;
  readonly quota: string;
}

/** Where posts of a kind are listed. */
export interface ListingEdge {
  readonly edge: string;
  /** Whether it takes `since`. */
  readonly hasSince: boolean;
}

/** What is asked for, as `fields=`. */
export interface ContainerFields {
  readonly status: string;
  readonly quota: string;
  readonly listing: string;
  /** The field of a listed post that holds its text. */
  readonly caption: string;
}

/** One post of an account's listing. */
export interface ListedPost {
  readonly id: string;
  /** Null when absent: a post without text, or a login that does not get to read it. */
  readonly caption: string | null;
  readonly publishedAt: Instant;
  readonly permalink: string | null;
  /** `IMAGE`, `VIDEO`, `CAROUSEL_ALBUM`…; null when absent. */
  readonly mediaType: string | null;
  /** `FEED`, `REELS`, `STORY`…; null for a login that does not get to read it. */
  readonly productType: string | null;
}

/** What every step of this folder works with. */
export type ContainerContext = PublishContext & { readonly api: ContainerApi };
