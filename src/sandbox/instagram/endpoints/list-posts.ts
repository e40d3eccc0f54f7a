import { addMs } from '../../../domain/instant.ts';
import type { Endpoint, EndpointCall } from '../endpoint.ts';
import { parseFields, selectFields } from '../fields.ts';
import type { LivePost } from '../live-post.ts';
import { mediaType } from '../node-types.ts';
import { pageOf } from '../paging.ts';
import { refusal } from '../refusals.ts';
import type { World } from '../world.ts';

const STORY_LIFETIME_MS = 24 * 3_600_000;

/** `GET /{ig-user-id}/media`: newest first, without stories. */
export const listMedia: Endpoint = {
  name: 'instagram.list_media',
  permission: 'read',
  parameters: ['fields', 'since', 'until', 'limit', 'after', 'before'],
  run(call, world) {
    const { parameters } = call;
    const since = unixSeconds('since', parameters.since) ?? 0;
    const until = unixSeconds('until', parameters.until) ?? Number.POSITIVE_INFINITY;
    const posts = visiblePosts(call, world).filter((post) => {
      const second = Math.floor(post.publishedAt / 1000);
      return post.productType !== 'STORY' && second >= since && second <= until;
    });
    return answer(posts, call, world);
  },
};

/** `GET /{ig-user-id}/stories`: those of the last 24 hours. */
export const listStories: Endpoint = {
  name: 'instagram.list_stories',
  permission: 'read',
  parameters: ['fields', 'limit', 'after', 'before'],
  run(call, world) {
    const oldest = addMs(world.clock.now(), -STORY_LIFETIME_MS);
    const posts = visiblePosts(call, world).filter((post) => post.productType === 'STORY' && post.publishedAt > oldest);
    return answer(posts, call, world);
  },
};

function visiblePosts({ account, listingLagMs }: EndpointCall, world: World): readonly LivePost[] {
  const newest = addMs(world.clock.now(), -listingLagMs);
  return world.posts.ofAccount(account.id).filter((post) => post.publishedAt <= newest);
}

function answer(posts: readonly LivePost[], { parameters, linkTo }: EndpointCall, world: World) {
  const page = pageOf(posts, parameters, linkTo);
  const fields = parseFields(parameters.fields);
  const type = mediaType(world);
  return { ...page, data: page.data.map((post) => selectFields(type, fields, post)) };
}

function unixSeconds(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,12}$/.test(value)) return Number(value);
  throw refusal('invalidParameter', `Param ${name} must be Unix seconds; it is "${value}".`);
}
