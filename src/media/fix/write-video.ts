import type { VideoEncoding, VideoRecipe } from '../fix-plan/plan-video.ts';
import { runTool, type ToolResult, type ToolRunOptions } from './run-tool.ts';

/** Why videos cannot be written here, and how they could. */
export const FFMPEG_MISSING = {
  message: 'Videos are converted with ffmpeg, and there is none on the PATH.',
  hint: 'Install ffmpeg, which brings ffprobe (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg), then run this again.',
};

/** Writes a video anew by its recipe, with absolute paths. The exit code tells whether it could: see `runTool`. */
export function writeVideo(
  recipe: VideoRecipe,
  { from, to }: { readonly from: string; readonly to: string },
  options: ToolRunOptions,
): Promise<ToolResult> {
  return runTool('ffmpeg', ffmpegArguments(recipe, from, to), options);
}

/** Everything but the first real video and the first sound is dropped, and all metadata with it. */
function ffmpegArguments(recipe: VideoRecipe, from: string, to: string): readonly string[] {
  return [
    ...['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'],
    ...['-protocol_whitelist', 'file', '-i', from],
    ...['-map', '0:V:0', '-map', '0:a:0?', '-map_metadata', '-1', '-map_chapters', '-1'],
    ...(recipe.encode === null ? copied(recipe) : encoded(recipe.encode)),
    ...(recipe.encodesAudio ? ['-c:a', 'aac', '-b:a', '128k', '-ar', '48000', '-ac', '2'] : ['-c:a', 'copy']),
    ...['-movflags', '+faststart', '-f', recipe.type, to],
  ];
}

/** H.265 is common under two tags; Apple's players and Instagram know this one. */
function copied({ codec }: VideoRecipe): readonly string[] {
  return ['-c:v', 'copy', ...(codec === 'hevc' ? ['-tag:v', 'hvc1'] : [])];
}

/** H.264 that is turned as shown, in square pixels; both sides even, as 4:2:0 wants. */
function encoded({ widthMax, framesPerSecond, bitsPerSecondMax }: VideoEncoding): readonly string[] {
  const scale = `scale='trunc(min(iw*sar,${widthMax})/2)*2':'trunc(ow/dar/2)*2',setsar=1`;
  const filters = framesPerSecond === null ? scale : `${scale},fps=${framesPerSecond}`;
  return [
    ...['-vf', filters, '-c:v', 'libx264', '-preset', 'medium', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    ...['-crf', '20', '-maxrate', String(bitsPerSecondMax), '-bufsize', String(bitsPerSecondMax * 2)],
    // Instagram wants no edit lists; there is nothing left of the old ones to keep.
    ...['-flags', '+cgop', '-use_editlist', '0'],
  ];
}
