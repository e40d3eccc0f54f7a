import { addMs } from '../../domain/instant.ts';
import type { EndpointName } from '../endpoint-names.ts';
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
      const since = unixSeconds('since', parameters.since) ?? 0;
      const until = unixSeconds('until', parameters.until) ?? Number.POSITIVE_INFINITY;
      const posts = visiblePosts(call, world).filter((post) => {
        const second = Math.floor(post.publishedAt / 1000);
        return isListed(post) && second >= since && second <= until;
      });
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

function unixSeconds(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,12}$/.test(value)) return Number(value);
  throw refusal('invalidParameter', `Param ${name} must be Unix seconds; it is "${value}".`);
}
