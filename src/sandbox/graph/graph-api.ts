import type { SandboxPlatform } from '../platform.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import type { World } from './world.ts';

/** Endpoints by what is asked: `GET`, `DELETE`, or a method and an edge, `POST media`. */
export type Endpoints = Readonly<Record<string, Endpoint>>;

/** One platform's part of the stand-in. */
export interface GraphApi {
  readonly id: SandboxPlatform;
  /** Which of Meta's hosts it is on. */
  readonly host: 'graph' | 'threads';
  /** Of `/{account}`. */
  readonly account: Endpoints;
  /** Of `/me`, whose account is the token's. */
  readonly me: Endpoints;
  /** A node that is no account, such as a container or a post, and what may be asked of it; null when it has none of that id. */
  findObject(
    id: string,
    world: World,
  ): { readonly account: SandboxAccount | null; readonly endpoints: Endpoints } | null;
}
