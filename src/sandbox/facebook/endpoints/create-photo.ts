import { checkNames, checkParameters } from '../../graph/check-parameters.ts';
import type { Endpoint, EndpointCall } from '../../graph/endpoint.ts';
import { fetchMedia, fetchOptions } from '../../graph/fetch-media.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { judgePhoto } from '../judge-media.ts';
import { addPost, nextPostId } from '../make-post.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';
import { photoType } from '../node-types.ts';
import type { PagePhoto } from '../page-content.ts';
import { PHOTO_PARAMETERS, type PhotoKind } from '../parameter-tables.ts';

/** `POST /{page}/photos`: a file of the form, or an address that is fetched; without `published=false` it is a post at once. */
export const createPhoto: Endpoint = {
  name: 'facebook.create_photo',
  permission: 'publish',
  parameters: null,
  files: ['source'],
  async run(call, world) {
    const { account, parameters } = call;
    checkAll(call);
    const isPublished = parameters.published !== 'false';
    const { fields, ...sent } = parameters;
    const photo: PagePhoto = {
      id: world.ids.nextOfPages(),
      account,
      media: judgePhoto(await bytesOf(call, world)),
      parameters: sent,
      createdAt: world.clock.now(),
      isTemporary: parameters.temporary === 'true',
      usedIn: null,
    };
    world.pages.photos.set(photo.id, photo);
    if (isPublished) publish(photo, world);
    const read = selectFields(photoType(world), parseFields(fields), photo);
    return photo.usedIn === null ? read : { ...read, post_id: photo.usedIn.postId };
  },
};

function checkAll({ parameters, files }: EndpointCall): void {
  const kind: PhotoKind = files.has('source') ? 'source' : 'url';
  if (kind === 'url' && parameters.url === undefined) {
    throw refusal('photoMissing', 'Missing or invalid image file: send source as a file of the form, or url.');
  }
  checkNames(parameters, PHOTO_PARAMETERS);
  checkParameters(parameters, { kind, kindName: `a photo by ${kind}`, table: PHOTO_PARAMETERS, login: null });
  if ('message' in parameters && 'caption' in parameters) {
    throw refusal('invalidParameter', 'caption is another name of message: send one of them.');
  }
  if (parameters.temporary === 'true' && parameters.published !== 'false') {
    throw refusal('invalidParameter', 'A temporary photo must be unpublished: published=false.');
  }
}

async function bytesOf({ parameters, files }: EndpointCall, world: World): Promise<Buffer> {
  const source = files.get('source');
  if (source !== undefined) return source;
  const url = parameters.url ?? '';
  const fetched = await fetchMedia(url, fetchOptions(world, MEDIA_LIMITS.photoBytes));
  if (fetched.kind === 'fetched') return fetched.bytes;
  if (fetched.kind === 'too_large') throw refusal('photoFormat', `The photo at ${url} is larger than 10 MB.`);
  throw refusal('photoMissing', `The photo could not be fetched from ${url} (${fetched.kind}).`);
}

function publish(photo: PagePhoto, world: World): void {
  const { account, parameters, createdAt } = photo;
  const caption = parameters.message ?? parameters.caption ?? '';
  const postId = nextPostId(account, world);
  addPost(
    { kind: 'photos', account, postId, caption, parameters, photos: [photo], state: 'published', createdAt },
    world,
  );
}
