import type { Instant } from '../../domain/instant.ts';
import { APIS } from '../apis.ts';
import type { ArrivedRequest } from '../server/arrived-request.ts';
import type { GraphApi } from './graph-api.ts';
import { checkThreadsVersion, checkVersion } from './versions.ts';

/** One of Meta's hosts: they are told apart by their versions, since all of them are at the sandbox's own address. */
export interface GraphHost {
  readonly apis: readonly GraphApi[];
  /** Throws a `GraphError` for a version that the host does not serve. */
  checkVersion(segment: string | undefined, now: Instant): void;
}

/** `graph.facebook.com` and `graph.instagram.com`. */
const graph: GraphHost = { apis: APIS.filter(({ host }) => host === 'graph'), checkVersion };

/** `graph.threads.net`. */
const threads: GraphHost = { apis: APIS.filter(({ host }) => host === 'threads'), checkVersion: checkThreadsVersion };

/** The host that a request is meant for. The one address that has no version is told by the grant it asks for. */
export function hostOf({ path, parameters }: Pick<ArrivedRequest, 'path' | 'parameters'>): GraphHost {
  if (path === '/refresh_access_token') return parameters.grant_type === 'th_refresh_token' ? threads : graph;
  return /^\/v1\.0(\/|$)/.test(path) ? threads : graph;
}
