import { unseenObject } from '../../graph/accounts.ts';
import { checkBoolean } from '../../graph/checks/simple-values.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { bringOut, removePost } from '../make-post.ts';
import { photoType, postType, videoType } from '../node-types.ts';
import type { PagePhoto, PagePost, PageVideo } from '../page-content.ts';
import { MAX_DAYS_AHEAD, scheduledTime } from '../schedule.ts';
import { checkMessage } from '../values.ts';

export const readPost: Endpoint = {
  name: 'facebook.read_post',
  permission: 'read',
  parameters: ['fields'],
  run: ({ nodeId, parameters }, world) =>
    selectFields(postType(world), parseFields(parameters.fields || 'created_time,message'), findPost(nodeId, world)),
};

export const readPhoto: Endpoint = {
  name: 'facebook.read_photo',
  permission: 'read',
  parameters: ['fields'],
  run: ({ nodeId, parameters }, world) =>
    selectFields(photoType(world), parseFields(parameters.fields || 'created_time,name'), findPhoto(nodeId, world)),
};

export const readVideo: Endpoint = {
  name: 'facebook.read_video',
  permission: 'read',
  parameters: ['fields'],
  run: ({ nodeId, parameters }, world) =>
    selectFields(
      videoType(world),
      parseFields(parameters.fields || 'updated_time,description'),
      findVideo(nodeId, world),
    ),
};

/** `POST /{post}`: other words, another time, or out now. What is out stays out. */
export const updatePost: Endpoint = {
  name: 'facebook.update_post',
  permission: 'publish',
  parameters: ['message', 'is_published', 'scheduled_publish_time'],
  run({ nodeId, parameters }, world) {
    const { message, is_published: isPublished, scheduled_publish_time: time } = parameters;
    const post = findPost(nodeId, world);
    if (Object.keys(parameters).length === 0) throw refusal('invalidParameter', 'Nothing is to be changed.');
    if (message !== undefined) checkMessage({ name: 'message', value: message, kind: '' });
    checkRelease('is_published', isPublished, time, post.state !== 'published');
    const now = world.clock.now();
    const scheduledFor = time === undefined ? null : scheduledTime(time, now, MAX_DAYS_AHEAD.post);
    if (message !== undefined) post.caption = message;
    if (scheduledFor !== null) Object.assign(post, { state: 'scheduled', scheduledFor });
    if (isPublished === 'true' && post.state !== 'published') bringOut(post, now, world);
    return { success: true };
  },
};

/** `POST /{video}`: the same, of a video that has been finished. */
export const updateVideo: Endpoint = {
  name: 'facebook.update_video',
  permission: 'publish',
  parameters: ['description', 'name', 'published', 'scheduled_publish_time'],
  run({ nodeId, parameters }, world) {
    const { description, name, published, scheduled_publish_time: time } = parameters;
    const { release, post } = findVideo(nodeId, world);
    if (release === null) throw refusal('invalidParameter', 'The video has not been finished.');
    if (Object.keys(parameters).length === 0) throw refusal('invalidParameter', 'Nothing is to be changed.');
    if (description !== undefined) checkMessage({ name: 'description', value: description, kind: '' });
    checkRelease('published', published, time, post === null);
    if (time !== undefined) {
      release.scheduledFor = scheduledTime(time, world.clock.now(), MAX_DAYS_AHEAD.reel);
      release.state = 'scheduled';
    }
    if (published === 'true' && post === null) Object.assign(release, { state: 'published', scheduledFor: null });
    if (name !== undefined) release.title = name;
    if (description !== undefined) release.description = description;
    if (description !== undefined && post !== null) post.caption = description;
    return { success: true };
  },
};

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

/** `word`: `is_published`, `published`. */
function checkRelease(word: string, value: string | undefined, time: string | undefined, isHidden: boolean): void {
  if (value !== undefined) checkBoolean({ name: word, value, kind: '' });
  if (value === 'false' && (!isHidden || time === undefined)) {
    throw refusal('invalidParameter', `Param ${word} can only be true, or false beside a scheduled_publish_time.`);
  }
  if (time === undefined) return;
  if (!isHidden) throw refusal('invalidParameter', 'A post that is out cannot be scheduled.');
  if (value === 'true') {
    throw refusal('invalidParameter', 'You cannot specify a scheduled publish time on a published post.');
  }
}

function findPost(id: string, { pages }: World): PagePost {
  const post = pages.posts.get(id);
  if (post === undefined || post.kind === 'reel') throw unseenObject(id);
  return post;
}

function findVideo(id: string, { pages }: World): PageVideo {
  const video = pages.videos.get(id);
  if (video === undefined) throw unseenObject(id);
  return video;
}

function findPhoto(id: string, { pages, clock }: World): PagePhoto {
  const photo = pages.findPhoto(id, clock.now());
  if (photo === null) throw unseenObject(id);
  return photo;
}
