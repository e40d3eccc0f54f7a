import { checkNames, checkParameters, type Parameters } from '../../graph/check-parameters.ts';
import type { Endpoint, EndpointCall } from '../../graph/endpoint.ts';
import { fetchMedia, fetchOptions } from '../../graph/fetch-media.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { makesSecondPost } from '../again.ts';
import { addVideo, releaseVideo } from '../make-video.ts';
import { CHUNK_BYTES, MEDIA_LIMITS } from '../media-limits.ts';
import type { PageVideo } from '../page-content.ts';
import { VIDEO_PARAMETERS, type VideoRequestKind } from '../parameter-tables.ts';
import { plannedState } from '../schedule.ts';

/** `POST /{page}/videos`: in chunks, or by an address in one call. */
export const createVideo: Endpoint = {
  name: 'facebook.create_video',
  permission: 'publish',
  parameters: null,
  files: ['video_file_chunk'],
  run(call, world) {
    const { parameters, files } = call;
    const kind = kindOf(parameters);
    checkNames(parameters, VIDEO_PARAMETERS);
    checkParameters(parameters, { kind, kindName: `upload_phase=${kind}`, table: VIDEO_PARAMETERS, login: null });
    if (kind !== 'transfer' && files.size > 0) {
      throw refusal('invalidParameter', 'video_file_chunk comes with upload_phase=transfer alone.');
    }
    return STEPS[kind](call, world);
  },
};

function kindOf({ upload_phase: phase, file_url: url }: Parameters): VideoRequestKind {
  switch (phase?.toLowerCase()) {
    case 'start':
    case 'transfer':
    case 'finish':
    case 'cancel':
      return phase?.toLowerCase() as VideoRequestKind;
  }
  if (phase === undefined && url !== undefined) return 'file_url';
  throw refusal('invalidParameter', 'upload_phase must be start, transfer, finish or cancel; or send file_url alone.');
}

const STEPS: Readonly<Record<VideoRequestKind, (call: EndpointCall, world: World) => unknown>> = {
  start({ account, parameters }, world) {
    const size = Number(parameters.file_size);
    if (size < MEDIA_LIMITS.minVideoBytes)
      throw refusal('videoTooSmall', `The video has ${size} bytes; 1 KB is the least.`);
    if (size > MEDIA_LIMITS.videoBytes)
      throw refusal('videoTooLarge', `The video has ${size} bytes; 10 GB is the most.`);
    const video = addVideo('video', account, world);
    video.upload.begin(size);
    return { upload_session_id: video.sessionId, video_id: video.id, ...offsets(video) };
  },
  transfer(call, world) {
    const video = findSession(call, world);
    const chunk = call.files.get('video_file_chunk');
    if (chunk === undefined) throw refusal('videoMissing', 'video_file_chunk must be a file of the form.');
    receive(video, Number(call.parameters.start_offset), chunk);
    return offsets(video);
  },
  finish(call, world) {
    const video = findSession(call, world);
    if (!video.upload.isComplete) {
      throw refusal('videoIncomplete', 'The video cannot be finished before all of it is there.', errorData(video));
    }
    release(video, call.parameters, world);
    return { success: true };
  },
  cancel(call, world) {
    const video = findSession(call, world);
    if (video.release !== null) throw refusal('invalidParameter', 'A finished upload cannot be cancelled.');
    world.pages.videos.delete(video.id);
    return { success: true };
  },
  async file_url({ account, parameters }, world) {
    plannedState(parameters, world.clock.now());
    const url = parameters.file_url ?? '';
    const fetched = await fetchMedia(url, fetchOptions(world, MEDIA_LIMITS.videoBytes));
    if (fetched.kind !== 'fetched') {
      throw refusal('videoNotFetched', `The video could not be fetched from ${url} (${fetched.kind}).`);
    }
    const video = addVideo('video', account, world);
    video.upload.replace(fetched);
    release(video, parameters, world);
    return { id: video.id };
  },
};

function findSession({ account, parameters }: EndpointCall, world: World): PageVideo {
  const id = parameters.upload_session_id ?? '';
  const video = world.pages.findSession(id);
  if (video !== null && video.account.id === account.id) return video;
  throw refusal('invalidParameter', `There is no upload session ${id} of this Page.`);
}

/** A chunk is taken whole or not at all. */
function receive(video: PageVideo, offset: number, chunk: Buffer): void {
  const { upload } = video;
  const end = endOffset(video);
  if (offset !== upload.receivedBytes || upload.isComplete) {
    throw refusal('videoOffset', `The next byte is ${upload.receivedBytes}, not ${offset}.`, errorData(video));
  }
  if (chunk.length !== end - offset) {
    const message = `The chunk from ${offset} to ${end} came with ${chunk.length} bytes.`;
    throw refusal('videoIncomplete', message, errorData(video));
  }
  upload.add(chunk);
}

function release(video: PageVideo, parameters: Parameters, world: World): void {
  const now = world.clock.now();
  const { state, scheduledFor } = plannedState(parameters, now);
  if (video.release !== null && !makesSecondPost(`The video ${video.id}`, world)) return;
  releaseVideo(
    video,
    parameters,
    { state: state === 'unpublished' ? 'draft' : state, from: scheduledFor ?? now },
    world,
  );
}

function endOffset({ upload }: PageVideo): number {
  return Math.min(upload.receivedBytes + CHUNK_BYTES, upload.fileSize ?? 0);
}

/** As text here, and as numbers beside an error: so Meta's pages have them. */
function offsets(video: PageVideo) {
  return { start_offset: String(video.upload.receivedBytes), end_offset: String(endOffset(video)) };
}

function errorData(video: PageVideo) {
  return { start_offset: video.upload.receivedBytes, end_offset: endOffset(video) };
}
