import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Permission } from './scopes.ts';
import type { World } from './world.ts';

/** A request that met an endpoint and may use it. */
export interface EndpointCall {
  readonly account: SandboxAccount;
  /** The node in the path: an account, a container or a media. */
  readonly nodeId: string;
  /** Of the API, as in the path. */
  readonly version: string;
  /** Address of a neighbouring page of this listing. It carries a token only if the request's own address did. */
  readonly linkTo: (changes: Readonly<Record<string, string>>) => string;
  /** Without the token. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Posts younger than this are left out of listings, by a fault rule. */
  readonly listingLagMs: number;
}

/** One endpoint of the API. */
export interface Endpoint {
  readonly name: EndpointName;
  readonly permission: Permission;
  /** Parameter names it takes; null when it checks them itself. */
  readonly parameters: readonly string[] | null;
  /** The answer's JSON. Throws a `GraphError` to refuse. */
  run(call: EndpointCall, world: World): Promise<unknown> | unknown;
}
