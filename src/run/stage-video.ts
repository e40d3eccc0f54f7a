import type { VideoLimits } from '../domain/media-limits.ts';
import { lookAtVideo } from '../media/fix/look-at-video.ts';
import { FFMPEG_MISSING, writeVideo } from '../media/fix/write-video.ts';
import { planVideo, type VideoDetails, type VideoFacts, type VideoPlan } from '../media/fix-plan/plan-video.ts';
import { benchPath, inspectStaged, leftAlone, type Staging, shapeOf, stillWrong, type Work } from './staging.ts';

/** 1. look closely; 2. plan; 3. write anew on the bench; 4. look again: what is still wrong is not handed out. */
export async function stageVideo(work: Work<VideoFacts>): Promise<Staging> {
  const { file, facts, limits, bench } = work;
  const look = await lookAtVideo(work.from, bench.tools);
  if (look.kind === 'unreadable') return leftAlone(file, 'MEDIA_NOT_FIXED', unreadable(look.reason, work));
  if (look.kind === 'no_tool') {
    const isWrong = planOf(work, facts, taken(limits.video)).changes.length > 0;
    return isWrong ? leftAlone(file, 'MEDIA_TOOL_MISSING', FFMPEG_MISSING) : { staged: null, notFixed: [] };
  }
  const plan = planOf(work, facts, look.details);
  if (plan.changes.length === 0) return { staged: null, notFixed: [] };

  const stagedPath = benchPath(work, plan.recipe.type);
  const { exitCode, stderr } = await writeVideo(plan.recipe, { from: work.from, to: stagedPath }, bench.tools);
  if (exitCode === 127) return leftAlone(file, 'MEDIA_TOOL_MISSING', FFMPEG_MISSING);
  if (exitCode !== 0) return leftAlone(file, 'MEDIA_NOT_FIXED', unreadable(stderr, work));
  const after = await inspectStaged(stagedPath);
  const again = await lookAtVideo(stagedPath, bench.tools);
  if (after?.kind !== 'video' || again.kind !== 'seen') return leftAlone(file, 'MEDIA_NOT_FIXED', stillWrong([]));
  const left = planOf(work, after, again.details).changes;
  if (left.length > 0) return leftAlone(file, 'MEDIA_NOT_FIXED', stillWrong(left));
  const shapes = { before: shapeOf(facts, look.details), after: shapeOf(after, again.details) };
  return { staged: { file, type: after.type, changes: plan.changes, stagedPath, ...shapes }, notFixed: [] };
}

function planOf({ limits, bench }: Work<VideoFacts>, facts: VideoFacts, details: VideoDetails): VideoPlan {
  return planVideo({ facts, details, limits: limits.video, wishes: bench.wishes });
}

/** A video of which nothing more is known than its first bytes: the rest is taken for good. */
function taken({ codecs, widthMax }: VideoLimits): VideoDetails {
  return {
    width: widthMax,
    height: widthMax,
    codec: codecs[0] ?? '',
    pixelFormat: 'yuv420p',
    framesPerSecond: null,
    bitsPerSecond: null,
    durationSeconds: null,
    audio: null,
    isIndexInFront: null,
    hasLocation: false,
  };
}

/** Paths of this machine are no news to the one who sits at it, and none of the business of a log. */
function unreadable(said: string, { from }: Work<VideoFacts>) {
  const line =
    said
      .split('\n')
      .at(-1)
      ?.replaceAll(`${from}: `, '')
      .trim()
      .replace(/[.\s]*$/, '') ?? '';
  return {
    message: `ffmpeg cannot read or write it${line === '' ? '' : `: ${line}`}.`,
    hint: 'Export it again as MP4 with H.264 and AAC.',
  };
}
