import type { Endpoint } from '../../graph/endpoint.ts';
import { refusal } from '../../graph/refusals.ts';
import { findPhoto, findPost, findVideo } from '../find-nodes.ts';
import { removePost } from '../make-post.ts';

export const deletePost: Endpoint = {
  name: 'facebook.delete_post',
  permission: 'delete',
  parameters: [],
  run({ nodeId }, world) {
    removePost(findPost(nodeId, world), world);
    return { success: true };
  },
};

/** With the post, if it is one. */
export const deleteVideo: Endpoint = {
  name: 'facebook.delete_video',
  permission: 'delete',
  parameters: [],
  run({ nodeId }, world) {
    const video = findVideo(nodeId, world);
    world.pages.videos.delete(video.id);
    if (video.post !== null) removePost(video.post, world);
    return { success: true };
  },
};

/** With the post that has no other. */
export const deletePhoto: Endpoint = {
  name: 'facebook.delete_photo',
  permission: 'delete',
  parameters: [],
  run({ nodeId }, world) {
    const { id, usedIn } = findPhoto(nodeId, world);
    if (usedIn !== null && usedIn.photos.length > 1) {
      throw refusal('invalidParameter', 'The sandbox does not take one photo out of a post with several.');
    }
    world.pages.photos.delete(id);
    if (usedIn !== null) removePost(usedIn, world);
    return { success: true };
  },
};
