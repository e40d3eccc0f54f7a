import { checkNames, checkParameters, type Parameters } from '../../graph/check-parameters.ts';
import type { Endpoint, EndpointCall } from '../../graph/endpoint.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { takeAttachedMedia } from '../attached-media.ts';
import { addPost, nextPostId } from '../make-post.ts';
import { postType } from '../node-types.ts';
import type { PagePhoto } from '../page-content.ts';
import { FEED_PARAMETERS, type FeedKind } from '../parameter-tables.ts';
import { plannedState } from '../schedule.ts';

/** `POST /{page}/feed`: a text, a link, or photos that were sent before. */
export const createPost: Endpoint = {
  name: 'facebook.create_post',
  permission: 'publish',
  parameters: null,
  run(call, world) {
    const { account, parameters } = call;
    const { ids, rest } = takeAttachedMedia(parameters);
    const kind: FeedKind = ids.length > 0 ? 'photos' : 'text';
    checkNames(rest, FEED_PARAMETERS);
    const kindName = kind === 'text' ? 'a post of text' : 'a post of photos';
    checkParameters(rest, { kind, kindName, table: FEED_PARAMETERS, login: null });
    const now = world.clock.now();
    const planned = plannedState(rest, now);
    const photos = ids.map((id) => findPhoto(id, planned.state, call, world));
    if (kind === 'text') checkText(rest, planned.state, call, world);
    const caption = rest.message ?? '';
    const postId = nextPostId(account, world);
    const { fields, ...sent } = parameters;
    const init = { kind, account, postId, caption, parameters: sent, photos, createdAt: now };
    return selectFields(postType(world), parseFields(fields), addPost({ ...init, ...planned }, world));
  },
};

function findPhoto(id: string, state: string, { account }: EndpointCall, world: World): PagePhoto {
  const photo = world.pages.findPhoto(id, world.clock.now());
  if (photo === null || photo.account.id !== account.id) {
    throw refusal('invalidParameter', `attached_media names ${id}, which is no photo of this Page.`);
  }
  if (photo.usedIn !== null) throw refusal('photoPosted', `The photo ${id} was posted before.`);
  if (state === 'scheduled' && !photo.isTemporary) {
    throw refusal('invalidParameter', `The photo ${id} of a scheduled post must be made with temporary=true.`);
  }
  return photo;
}

function checkText({ message = '', link }: Parameters, state: string, { account }: EndpointCall, world: World): void {
  if (message.trim() === '' && link === undefined) throw refusal('invalidParameter', 'The post is empty.');
  const last = world.pages.postsOf(account).find((post) => post.state === 'published');
  if (state !== 'published' || last?.kind !== 'text') return;
  if (last.caption === message && last.parameters.link === link) {
    throw refusal('duplicatePost', 'Duplicate status message: this post is identical to the last one.');
  }
}
