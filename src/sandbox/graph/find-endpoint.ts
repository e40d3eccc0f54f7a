import type { ArrivedRequest } from '../server/arrived-request.ts';
import { type SandboxAccount, unseenObject } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import type { GraphApi } from './graph-api.ts';
import type { GraphError } from './graph-error.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

/** What a path leads to. `endpoint` null: `refusal` says why. `account` null: the token's, on `api`. */
export type Met = {
  readonly version: string | undefined;
  readonly nodeId: string;
  readonly account: SandboxAccount | null;
} & (
  | { readonly endpoint: Endpoint; readonly api: GraphApi }
  | { readonly endpoint: null; readonly refusal: GraphError }
);

/** Finds what `/{version}/{node}[/{edge}]` leads to, on a host that serves the platforms of `apis`. */
export function findEndpoint(
  { method, path }: Pick<ArrivedRequest, 'method' | 'path'>,
  apis: readonly GraphApi[],
  world: World,
): Met {
  const segments = path.split('/').slice(1);
  // Without a version the rest is read as if it had one, so that the refusal can still be recorded under its endpoint.
  const hasVersion = /^v\d/.test(segments[0] ?? '');
  const [nodeId = '', edge, ...more] = hasVersion ? segments.slice(1) : segments;
  const key = edge === undefined ? method : `${method} ${edge}`;
  const found =
    more.length > 0
      ? refused(refusal('badPath', `Unknown path components: /${[edge, ...more].join('/')}.`))
      : (findRoot(`${key} ${nodeId}`, hasVersion, apis) ?? findNode(nodeId, key, apis, world));
  return { version: segments[0], nodeId, ...found };
}

type Found =
  | { readonly account: SandboxAccount | null; readonly endpoint: Endpoint; readonly api: GraphApi }
  | { readonly account: SandboxAccount | null; readonly endpoint: null; readonly refusal: GraphError };

function findRoot(key: string, hasVersion: boolean, apis: readonly GraphApi[]): Found | null {
  for (const api of apis) {
    const endpoint = api.root?.[key];
    if (endpoint !== undefined && !(endpoint.isUnversioned && hasVersion)) return { account: null, endpoint, api };
  }
  return null;
}

function findNode(nodeId: string, key: string, apis: readonly GraphApi[], world: World): Found {
  const alias = nodeId === 'me' ? apis.find((api) => api.me[key] !== undefined) : undefined;
  const ofToken = alias?.me[key];
  if (alias !== undefined && ofToken !== undefined) return { account: null, endpoint: ofToken, api: alias };
  if (!/^\d{1,20}(_\d{1,20})?$/.test(nodeId)) {
    return refused(refusal('unknownAlias', `Some of the aliases you requested do not exist: ${nodeId}.`));
  }
  for (const api of apis) {
    const object = api.findObject(nodeId, world);
    if (object === null) continue;
    const endpoint = object.endpoints[key];
    if (endpoint === undefined) return refused(unseenObject(nodeId), object.account);
    return { account: object.account, endpoint, api };
  }
  return findAccount(nodeId, key, apis, world);
}

function findAccount(nodeId: string, key: string, apis: readonly GraphApi[], world: World): Found {
  const serving = apis.filter((api) => api.account[key] !== undefined);
  if (serving.length === 0) {
    return refused(key.includes(' ') ? refusal('badPath', `Unknown path components: ${key}.`) : unseenObject(nodeId));
  }
  for (const api of likelyFirst(serving, nodeId, world)) {
    // Ids that this server gives out are never accounts: a mistaken or lost one must not pass for one.
    const account = isSandboxId(nodeId) ? null : world.accounts.find(nodeId, api.id);
    const endpoint = api.account[key];
    if (account !== null && endpoint !== undefined) return { account, endpoint, api };
  }
  return refused(unseenObject(nodeId));
}

/**
 * Without accounts in the scenario an id may be of any platform. One that was used before is what it was then; of the others
 * Instagram's begin with 1784, and a Page's do not.
 */
function likelyFirst(apis: readonly GraphApi[], id: string, { accounts }: World): readonly GraphApi[] {
  const rank = (api: GraphApi) => {
    if (accounts.has(id, api.id)) return 0;
    return api.id === 'facebook' && !id.startsWith('1784') ? 1 : 2;
  };
  return [...apis].sort((one, other) => rank(one) - rank(other));
}

function refused(why: GraphError, account: SandboxAccount | null = null): Found {
  return { account, endpoint: null, refusal: why };
}

function isSandboxId(id: string): boolean {
  return id.includes('_') || (id.length === 17 && (id.startsWith('179') || id.startsWith('180')));
}
