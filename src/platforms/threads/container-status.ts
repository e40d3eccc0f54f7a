import { type ContainerStatus, containerState } from '../graph/containers/container-status.ts';
import type { ErrorRow, FaultClass } from '../graph/error-row.ts';
import { type Advice, row } from '../graph/general-errors.ts';
import { type JsonObject, textField } from '../http/json.ts';

/** Reads `GET /{container}?fields=id,status,error_message`. Null when the answer names no state. */
export function readContainerStatus(body: JsonObject): ContainerStatus | null {
  const state = containerState(textField(body, 'status') ?? '');
  if (state === null) return null;
  const text = textField(body, 'error_message') ?? '';
  const known = FAULTS[text];
  return { state, subcode: null, text, ...(known === undefined ? {} : { row: known }) };
}

const EXPORT = 'Export it as MP4 with H.264 and AAC, 23 to 60 fps, at most 5 minutes and 1 GB.';

/** `error_message` of a container that failed. https://developers.facebook.com/documentation/threads/troubleshooting */
const FAULTS: Readonly<Record<string, ErrorRow>> = {
  FAILED_DOWNLOADING_VIDEO: {
    ...fault('fetch', [
      'Threads could not fetch the video from its address.',
      'Check that the address opens without a login and serves the file itself.',
    ]),
    deservesNewContainer: true,
  },
  FAILED_PROCESSING_AUDIO: {
    ...fault('content', ['Threads failed to process the sound.', EXPORT]),
    deservesNewContainer: true,
  },
  FAILED_PROCESSING_VIDEO: {
    ...fault('content', ['Threads failed to process the video.', EXPORT]),
    deservesNewContainer: true,
  },
  // As Meta spells it.
  INVALID_ASPEC_RATIO: fault('content', ["Threads refused the video's ratio.", 'Crop it: 9:16 fills a phone.']),
  INVALID_ASPECT_RATIO: fault('content', ["Threads refused the video's ratio.", 'Crop it: 9:16 fills a phone.']),
  INVALID_BIT_RATE: fault('content', ["Threads refused the video's bit rate.", EXPORT]),
  INVALID_DURATION: fault('content', ["Threads refused the video's length.", 'Cut it to 5 minutes at most.']),
  INVALID_FRAME_RATE: fault('content', ["Threads refused the video's frame rate.", EXPORT]),
  INVALID_AUDIO_CHANNELS: fault('content', ["Threads refused the video's sound.", 'Export it with stereo sound.']),
  INVALID_AUDIO_CHANNEL_LAYOUT: fault('content', [
    "Threads refused the video's sound.",
    'Export it with stereo sound.',
  ]),
};

function fault(faultClass: FaultClass, advice: Advice): ErrorRow {
  return row(faultClass, null, null, advice, 'Threads, Troubleshooting (read 2026-09-11)');
}
