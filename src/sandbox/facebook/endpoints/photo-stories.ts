import type { Endpoint } from '../../graph/endpoint.ts';
import { refusal } from '../../graph/refusals.ts';
import { makesSecondPost } from '../again.ts';
import { addPost, nextPostId } from '../make-post.ts';

/** `POST /{page}/photo_stories`: a photo that was sent unpublished, and is in no post yet. */
export const createPhotoStory: Endpoint = {
  name: 'facebook.create_photo_story',
  permission: 'publish',
  parameters: ['photo_id'],
  run({ account, parameters }, world) {
    const { photo_id: id = '' } = parameters;
    const now = world.clock.now();
    const photo = world.pages.findPhoto(id, now);
    if (photo === null || photo.account.id !== account.id) {
      throw refusal('invalidParameter', `photo_id must be a photo of this Page; it is "${id}".`);
    }
    if (photo.usedIn?.kind === 'story') {
      if (!makesSecondPost(`The photo ${id}`, world)) return { success: true, post_id: photo.usedIn.postId };
    } else if (photo.usedIn !== null) {
      throw refusal('photoPosted', `The photo ${id} was used in a post before; a story takes new ones only.`);
    }
    const init = { kind: 'story' as const, account, caption: '', parameters: { ...photo.parameters, photo_id: id } };
    const postId = nextPostId(account, world);
    addPost({ ...init, postId, photos: [photo], state: 'published', createdAt: now }, world);
    return { success: true, post_id: postId };
  },
};
