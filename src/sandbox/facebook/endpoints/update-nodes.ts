import { checkBoolean } from '../../graph/checks/simple-values.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { refusal } from '../../graph/refusals.ts';
import { findPost, findVideo } from '../find-nodes.ts';
import { bringOut } from '../make-post.ts';
import { MAX_DAYS_AHEAD, scheduledTime } from '../schedule.ts';
import { checkMessage } from '../values.ts';

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
    if (scheduledFor !== null) {
      post.state = 'scheduled';
      post.scheduledFor = scheduledFor;
    }
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
    const now = world.clock.now();
    if (time !== undefined) {
      release.from = scheduledTime(time, now, MAX_DAYS_AHEAD.reel);
      release.state = 'scheduled';
    } else if (published === 'true' && post === null) {
      release.from = now;
      release.state = 'published';
    }
    if (name !== undefined) release.title = name;
    if (description !== undefined) release.description = description;
    if (description !== undefined && post !== null) post.caption = description;
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
