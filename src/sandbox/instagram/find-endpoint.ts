import type { ArrivedRequest } from '../server/arrived-request.ts';
import { type SandboxAccount, unseenObject } from './accounts.ts';
import type { Endpoint } from './endpoint.ts';
import { createContainer } from './endpoints/create-container.ts';
import { listMedia, listStories } from './endpoints/list-posts.ts';
import { publishContainer } from './endpoints/publish-container.ts';
import { publishingLimit } from './endpoints/publishing-limit.ts';
import { readAccount, readContainer, readMedia } from './endpoints/read-nodes.ts';
import type { GraphError } from './graph-error.ts';
import { refusal } from './refusals.ts';
import { ROOT_ENDPOINTS } from './root-endpoints.ts';
import type { World } from './world.ts';

/** What a path leads to. `endpoint` null: `refusal` says why. `account` null: the token's. */
export type Met = {
  readonly version: string | undefined;
  readonly nodeId: string;
  readonly account: SandboxAccount | null;
} & ({ readonly endpoint: Endpoint } | { readonly endpoint: null; readonly refusal: GraphError });

const ACCOUNT_EDGES: Readonly<Record<string, Endpoint>> = {
  'POST media': createContainer,
  'GET media': listMedia,
  'GET stories': listStories,
  'POST media_publish': publishContainer,
  'GET content_publishing_limit': publishingLimit,
};

/** Finds what `/{version}/{node}[/{edge}]` leads to. */
export function findEndpoint({ method, path }: Pick<ArrivedRequest, 'method' | 'path'>, world: World): Met {
  const segments = path.split('/').slice(1);
  // Without a version the rest is read as if it had one, so that the refusal can still be recorded under its endpoint.
  const hasVersion = /^v\d/.test(segments[0] ?? '');
  const [nodeId = '', edge, ...more] = hasVersion ? segments.slice(1) : segments;
  const common = { version: segments[0], nodeId };
  const refuse = (why: GraphError): Met => ({ ...common, account: null, endpoint: null, refusal: why });
  const root = ROOT_ENDPOINTS[`${method} ${[nodeId, edge, ...more].filter((each) => each !== undefined).join('/')}`];
  if (root !== undefined && !(root.isUnversioned && hasVersion)) return { ...common, account: null, endpoint: root };
  if (!/^\d{1,20}$/.test(nodeId)) {
    return refuse(refusal('unknownAlias', `Some of the aliases you requested do not exist: ${nodeId}.`));
  }
  if (more.length > 0) return refuse(refusal('badPath', `Unknown path components: /${[edge, ...more].join('/')}.`));
  if (edge === undefined) return { ...common, ...findNode(nodeId, method, world) };
  return { ...common, ...findEdge(nodeId, `${method} ${edge}`, world) };
}

type Found = Pick<Met, 'account'> & ({ endpoint: Endpoint } | { endpoint: null; refusal: GraphError });

function findNode(nodeId: string, method: string, world: World): Found {
  const container = world.containers.find(nodeId);
  const post = world.posts.find(nodeId);
  const account = container !== null ? world.accounts.find(container.accountId) : (post?.account ?? null);
  if (method !== 'GET') return { account, endpoint: null, refusal: unseenObject(nodeId) };
  if (container !== null) return { account, endpoint: readContainer };
  if (post !== null) return { account, endpoint: readMedia };
  return findAccount(nodeId, readAccount, world);
}

function findEdge(nodeId: string, key: string, world: World): Found {
  const endpoint = ACCOUNT_EDGES[key];
  const isOther = world.containers.find(nodeId) !== null || world.posts.find(nodeId) !== null;
  if (isOther) return { account: null, endpoint: null, refusal: unseenObject(nodeId) };
  if (endpoint === undefined) {
    return { account: null, endpoint: null, refusal: refusal('badPath', `Unknown path components: ${key}.`) };
  }
  return findAccount(nodeId, endpoint, world);
}

function findAccount(nodeId: string, endpoint: Endpoint, world: World): Found {
  // Ids that this server gives out are never accounts: a mistaken or lost one must not pass for one.
  const account = isSandboxId(nodeId) ? null : world.accounts.find(nodeId);
  if (account === null) return { account: null, endpoint: null, refusal: unseenObject(nodeId) };
  return { account, endpoint };
}

function isSandboxId(id: string): boolean {
  return id.length === 17 && (id.startsWith('179') || id.startsWith('180'));
}
