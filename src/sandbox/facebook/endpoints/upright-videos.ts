import { addMs } from '../../../domain/instant.ts';
import { checkNames, checkParameters, type Parameters } from '../../graph/check-parameters.ts';
import type { Endpoint, EndpointCall } from '../../graph/endpoint.ts';
import type { ParameterRule } from '../../graph/parameter-table.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { makesSecondPost } from '../again.ts';
import { addVideo, releaseVideo } from '../make-video.ts';
import type { PageVideo, VideoRelease } from '../page-content.ts';
import { REEL_PARAMETERS, type UprightRequestKind, VIDEO_STORY_PARAMETERS } from '../parameter-tables.ts';
import { MAX_DAYS_AHEAD, scheduledTime } from '../schedule.ts';

const REELS_PER_DAY = 30;
const DAY_MS = 24 * 3_600_000;

/** `POST /{page}/video_reels`: start, then bytes to the upload host, then finish. */
export const createReel: Endpoint = {
  name: 'facebook.create_reel',
  permission: 'publish',
  parameters: null,
  run(call, world) {
    if (phaseOf(call, 'a reel', REEL_PARAMETERS) === 'start') return start('reel', call, world);
    const video = findVideo('reel', call, world);
    const planned = reelState(call.parameters, world);
    if (video.release !== null && video.release.state !== 'draft') {
      if (!makesSecondPost(`The reel ${video.id}`, world)) return { success: true };
    }
    checkQuota(call, world);
    releaseVideo(video, call.parameters, planned, world);
    return { success: true };
  },
};

/** `POST /{page}/video_stories`: the same, and the answer names the post. */
export const createVideoStory: Endpoint = {
  name: 'facebook.create_video_story',
  permission: 'publish',
  parameters: null,
  run(call, world) {
    if (phaseOf(call, 'a video story', VIDEO_STORY_PARAMETERS) === 'start') return start('story', call, world);
    const video = findVideo('story', call, world);
    if (video.release !== null && !makesSecondPost(`The video ${video.id}`, world)) {
      return { success: true, post_id: video.release.postId };
    }
    const { postId } = releaseVideo(video, call.parameters, { state: 'published', from: world.clock.now() }, world);
    return { success: true, post_id: postId };
  },
};

function phaseOf(
  { parameters }: EndpointCall,
  what: string,
  table: readonly ParameterRule<UprightRequestKind>[],
): UprightRequestKind {
  const kind = parameters.upload_phase?.toLowerCase();
  if (kind !== 'start' && kind !== 'finish') {
    throw refusal(
      'invalidParameter',
      `upload_phase must be start or finish; it is "${parameters.upload_phase ?? ''}".`,
    );
  }
  checkNames(parameters, table);
  checkParameters(parameters, { kind, kindName: `upload_phase=${kind} of ${what}`, table, login: null });
  return kind;
}

function start(kind: 'reel' | 'story', { account, version }: EndpointCall, world: World) {
  const { id } = addVideo(kind, account, world);
  return { video_id: id, upload_url: `${world.origin}/video-upload/${version}/${id}` };
}

function findVideo(kind: PageVideo['kind'], { account, parameters }: EndpointCall, world: World): PageVideo {
  const id = parameters.video_id ?? '';
  const video = world.pages.videos.get(id);
  if (video === undefined || video.kind !== kind || video.account.id !== account.id) {
    throw refusal('invalidParameter', `video_id must be a ${kind} that was started for this Page; it is "${id}".`);
  }
  if (video.judged === null)
    throw refusal('videoIncomplete', 'The video cannot be finished before all of it is there.');
  return video;
}

function reelState(
  { video_state: word, scheduled_publish_time: time }: Parameters,
  world: World,
): Pick<VideoRelease, 'state' | 'from'> {
  const state = word?.toLowerCase() as VideoRelease['state'];
  if ((state === 'scheduled') !== (time !== undefined)) {
    throw refusal('invalidParameter', 'scheduled_publish_time comes with video_state=SCHEDULED, and only with it.');
  }
  const now = world.clock.now();
  return { state, from: time === undefined ? now : scheduledTime(time, now, MAX_DAYS_AHEAD.reel) };
}

/** 30 in any 24 hours, counted where one is finished. */
function checkQuota({ account }: EndpointCall, world: World): void {
  const since = addMs(world.clock.now(), -DAY_MS);
  const recent = world.pages
    .videosOf(account)
    .filter(({ kind, release }) => kind === 'reel' && release !== null && release.finishedAt > since);
  if (recent.length >= REELS_PER_DAY) {
    throw refusal('tooManyReels', `The Page made ${recent.length} reels in 24 hours; ${REELS_PER_DAY} are allowed.`);
  }
}
