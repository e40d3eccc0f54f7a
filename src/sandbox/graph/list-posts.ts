import { addMs, type Instant } from '../../domain/instant.ts';
import type { EndpointName } from '../endpoint-names.ts';
import type { Parameters } from './check-parameters.ts';
import type { Endpoint, EndpointCall } from './endpoint.ts';
import { type NodeType, parseFields, selectFields } from './fields.ts';
import type { LivePost } from './live-post.ts';
import { pageOf } from './paging.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

export interface ListOptions {
  readonly name: EndpointName;
  readonly nodeType: (world: World) => NodeType<LivePost>;
  readonly isListed: (post: LivePost) => boolean;
}

/** An account's posts, newest first, between `since` and `until`. */
export function listEndpoint({ name, nodeType, isListed }: ListOptions): Endpoint {
  return {
    name,
    permission: 'read',
    parameters: ['fields', 'since', 'until', 'limit', 'after', 'before'],
    run(call, world) {
      const { parameters } = call;
      const isBetween = timeFilter(parameters);
      const posts = visiblePosts(call, world).filter((post) => isListed(post) && isBetween(post.publishedAt));
      return answer(posts, nodeType(world), call);
    },
  };
}

/** An account's stories of the last 24 hours, newest first. */
export function listStoriesEndpoint({ name, nodeType, isListed }: ListOptions): Endpoint {
  return {
    name,
    permission: 'read',
    parameters: ['fields', 'limit', 'after', 'before'],
    run(call, world) {
      const oldest = addMs(world.clock.now(), -STORY_LIFETIME_MS);
      const posts = visiblePosts(call, world).filter((post) => isListed(post) && post.publishedAt > oldest);
      return answer(posts, nodeType(world), call);
    },
  };
}

const STORY_LIFETIME_MS = 24 * 3_600_000;

function visiblePosts({ account, listingLagMs }: EndpointCall, world: World): readonly LivePost[] {
  const newest = addMs(world.clock.now(), -listingLagMs);
  return world.posts.ofAccount(account).filter((post) => post.publishedAt <= newest);
}

function answer(posts: readonly LivePost[], type: NodeType<LivePost>, { parameters, linkTo }: EndpointCall) {
  const page = pageOf(posts, parameters, linkTo);
  const fields = parseFields(parameters.fields);
  return { ...page, data: page.data.map((post) => selectFields(type, fields, post)) };
}

/** Whether an instant is between `since` and `until`, both of which count. Throws a `GraphError` when they are no times. */
export function timeFilter({ since, until }: Parameters): (at: Instant) => boolean {
  const from = unixSeconds('since', since) ?? 0;
  const to = unixSeconds('until', until) ?? Number.POSITIVE_INFINITY;
  return (at) => Math.floor(at / 1000) >= from && Math.floor(at / 1000) <= to;
}

function unixSeconds(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,12}$/.test(value)) return Number(value);
  throw refusal('invalidParameter', `Param ${name} must be Unix seconds; it is "${value}".`);
}
