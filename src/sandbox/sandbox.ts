import type { Clock } from '../support/clock.ts';
import type { SandboxPlatform } from './platform.ts';
import type { Scenario } from './scenario.ts';

/** A running stand-in for the platforms' APIs, on loopback. */
export interface Sandbox {
  /** Its origin, such as `http://127.0.0.1:41234`: the value of `MERGECAST_INSTAGRAM_API_URL` and of its like. */
  readonly url: string;
  /** Everything that was "published", oldest first, also what was deleted since. */
  published(): readonly PublishedMedia[];
  /** Every request that arrived, in order, tokens cut. */
  requests(): readonly SandboxRequest[];
  /** How often a container was sent to be published that had been published before, whatever was answered. */
  doublePublishAttempts(): number;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly clock: Clock;
  /** Accounts, tokens, delays, quota and faults; absent: any account and token, small delays, no faults. */
  readonly scenario?: Scenario;
  /** A folder whose files are served under `/media/`, so that a demo has addresses to hand out. */
  readonly mediaRoot?: string;
  /** Called around the effect of every request; a test may stop the client here. Never throws. */
  readonly onRequest?: (request: SandboxRequest, phase: 'before_effect' | 'after_effect') => Promise<void>;
}

export interface SandboxRequest {
  /** From 1. */
  readonly number: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Query and form fields together, tokens cut. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Which endpoint it met, such as `instagram.media_publish`; null for none. */
  readonly endpoint: string | null;
  /** Where the access token stood; null when there was none. */
  readonly tokenIn: TokenPlace | null;
}

export type TokenPlace = 'header' | 'query' | 'body';

export interface PublishedMedia {
  readonly platform: SandboxPlatform;
  readonly accountId: string;
  readonly id: string;
  /** Null where the platform publishes without one. */
  readonly containerId: string | null;
  /** In the platform's words: `IMAGE`, `VIDEO`, `CAROUSEL_ALBUM`… */
  readonly mediaType: string;
  /** `FEED`, `REELS`, `STORY`; null where the platform has no such word. */
  readonly productType: string | null;
  readonly caption: string;
  readonly permalink: string;
  /** UTC ISO 8601. */
  readonly timestamp: string;
  /** The parameters the container was created with; children's for a carousel. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly children: readonly Readonly<Record<string, string>>[];
  /** Texts of the comments below it, oldest first. */
  readonly comments: readonly string[];
  readonly isCommentEnabled: boolean;
  readonly isDeleted: boolean;
}
