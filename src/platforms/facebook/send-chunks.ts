import { describeSource, type MediaItem } from '../../domain/media.ts';
import { edgePath } from '../graph/edge-path.ts';
import { RESUME_DELAYS_MS, type UploadResult, uploadTimeoutMs } from '../graph/upload.ts';
import { type GraphAnswer, graphPostFile } from '../http/graph-client.ts';
import type { GraphFault } from '../http/graph-fault.ts';
import { pause } from '../http/repeat.ts';
import type { MediaBytes, PublishContext } from '../platform-adapter.ts';
import { ByteCursor } from './byte-cursor.ts';
import { originOf } from './calls.ts';
import { diagnose } from './diagnose.ts';
import { type Offsets, readOffsets } from './video-upload.ts';

export interface SentChunks {
  readonly result: UploadResult;
  /** How far it came. */
  readonly offsets: Offsets;
}

/**
 * Sends a video in the pieces that Facebook asks for, each answer naming the next. A piece that arrived although its answer
 * was lost is refused when it comes again, and the refusal names what is wanted in its place: so nothing is ever skipped or
 * sent to the wrong place. https://developers.facebook.com/docs/graph-api/reference/page/videos
 */
export async function sendChunks(
  { sessionId, start, end }: Offsets & { readonly sessionId: string },
  item: MediaItem,
  bytes: MediaBytes,
  context: PublishContext,
): Promise<SentChunks> {
  const cursor = new ByteCursor(bytes);
  const delays = [...RESUME_DELAYS_MS];
  let offsets: Offsets = { start, end };
  context.log.info(
    `Uploading ${describeSource(item.source)} to Facebook${start === 0 ? '' : `, from byte ${start} on`}.`,
  );
  try {
    while (offsets.start < offsets.end) {
      const answer = await sendChunk(sessionId, offsets, cursor, context);
      const next = readOffsets(answer.ok ? answer.body : (answer.fault.data ?? {}), bytes.sizeBytes);
      const isProgress = next !== null && next.start > offsets.start;
      offsets = next ?? offsets;
      if (isProgress && context.clock.now() < context.deadline) continue;
      const fault = answer.ok ? null : answer.fault;
      const over = endOf(fault);
      if (over !== null) return { result: over, offsets };
      const reason = fault?.message ?? (isProgress ? "the run's time is up" : 'Facebook asks for the same bytes again');
      const waited = await pauseFor(isProgress ? undefined : delays.shift(), context);
      if (waited === 'interrupted') return { result: { kind: 'interrupted' }, offsets };
      if (waited === 'deadline') return { result: { kind: 'broken', reason }, offsets };
    }
    return { result: { kind: 'uploaded' }, offsets };
  } finally {
    await cursor.close();
  }
}

/** Null when it is worth another try. */
function endOf(fault: GraphFault | null): UploadResult | null {
  if (fault === null) return null;
  if (fault.kind === 'interrupted') return { kind: 'interrupted' };
  return diagnose(fault).row.class === 'transient' ? null : { kind: 'refused', fault };
}

async function pauseFor(delayMs: number | undefined, context: PublishContext) {
  return delayMs === undefined ? 'deadline' : pause(delayMs, context);
}

function sendChunk(
  sessionId: string,
  { start, end }: Offsets,
  cursor: ByteCursor,
  context: PublishContext,
): Promise<GraphAnswer> {
  const call = {
    path: edgePath(context, 'videos'),
    parameters: { upload_phase: 'transfer', upload_session_id: sessionId, start_offset: String(start) },
    timeoutMs: uploadTimeoutMs(end - start),
  };
  const file = { field: 'video_file_chunk', sizeBytes: end - start, bytes: cursor.piece(start, end) };
  return graphPostFile(call, file, { ...context, apiOrigin: originOf('videos', context.apiOrigin) });
}
