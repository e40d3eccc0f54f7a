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
  readonly httpMethod: string;
  readonly token: string;
  /** Of a multipart form: its files, by the name of the part. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Without the token. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Posts younger than this are left out of listings, by a fault rule. */
  readonly listingLagMs: number;
}

/** One endpoint of the API. */
export interface Endpoint {
  readonly name: EndpointName;
  /** Null: any token that is alive. */
  readonly permission: Permission | null;
  /** Its path has no version. Default false. */
  readonly isUnversioned?: true;
  /** Parameter names it takes; null when it checks them itself. */
  readonly parameters: readonly string[] | null;
  /** Parts of a multipart form that may be files. Absent: none. */
  readonly files?: readonly string[];
  /** The answer's JSON. Throws a `GraphError` to refuse. */
  run(call: EndpointCall, world: World): Promise<unknown> | unknown;
}
