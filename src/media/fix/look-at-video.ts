import type { VideoDetails } from '../fix-plan/plan-video.ts';
import { isIndexInFront } from './index-position.ts';
import { runTool, type ToolRunOptions } from './run-tool.ts';

export type VideoLook =
  | { readonly kind: 'seen'; readonly details: VideoDetails }
  /** There is no ffprobe on the `PATH`. */
  | { readonly kind: 'no_tool' }
  /** `reason` is what ffprobe said. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Asks ffprobe about a video, by its absolute path. */
export async function lookAtVideo(file: string, options: ToolRunOptions): Promise<VideoLook> {
  // A playlist in disguise may name addresses and other files: only this one is opened.
  const args = ['-v', 'error', '-protocol_whitelist', 'file', '-of', 'json', '-show_format', '-show_streams', file];
  const { exitCode, stdout, stderr } = await runTool('ffprobe', args, options);
  if (exitCode === 127) return { kind: 'no_tool' };
  const probe = exitCode === 0 ? parseProbe(stdout) : null;
  const video = probe?.streams?.find(
    ({ codec_type, disposition }) => codec_type === 'video' && !disposition?.attached_pic,
  );
  if (probe === null || video === undefined) return { kind: 'unreadable', reason: lastLine(stderr) };
  return { kind: 'seen', details: detailsOf(probe, video, await isIndexInFront(file)) };
}

/** The part of ffprobe's answer that is used; any of it may be missing. */
interface Probe {
  readonly streams?: readonly ProbeStream[];
  readonly format?: { readonly duration?: string; readonly bit_rate?: string; readonly tags?: Tags };
}

interface ProbeStream {
  readonly codec_type?: string;
  readonly codec_name?: string;
  readonly pix_fmt?: string;
  readonly width?: number;
  readonly height?: number;
  /** `30000/1001`, on average. */
  readonly avg_frame_rate?: string;
  readonly bit_rate?: string;
  readonly sample_rate?: string;
  readonly channels?: number;
  readonly disposition?: { readonly attached_pic?: number };
  readonly side_data_list?: readonly { readonly rotation?: number }[];
  readonly tags?: Tags;
}

type Tags = Readonly<Record<string, string>>;

function parseProbe(text: string): Probe | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function detailsOf({ streams = [], format = {} }: Probe, video: ProbeStream, isInFront: boolean | null): VideoDetails {
  const { width = 0, height = 0 } = video;
  const isTurned = (video.side_data_list ?? []).some(({ rotation = 0 }) => Math.abs(rotation) % 180 === 90);
  const audio = streams.find(({ codec_type }) => codec_type === 'audio');
  return {
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    codec: video.codec_name ?? 'unknown',
    pixelFormat: video.pix_fmt ?? 'unknown',
    framesPerSecond: fraction(video.avg_frame_rate),
    bitsPerSecond: positive(video.bit_rate) ?? positive(format.bit_rate),
    durationSeconds: positive(format.duration),
    audio:
      audio === undefined
        ? null
        : {
            codec: audio.codec_name ?? 'unknown',
            hertz: positive(audio.sample_rate) ?? 0,
            channels: audio.channels ?? 0,
          },
    isIndexInFront: isInFront,
    hasLocation: [format.tags, ...streams.map(({ tags }) => tags)].some(namesPlace),
  };
}

/** `location`, `com.apple.quicktime.location.ISO6709` and their kin. */
function namesPlace(tags: Tags = {}): boolean {
  return Object.keys(tags).some((name) => /location/i.test(name));
}

function fraction(text = ''): number | null {
  const [numerator = Number.NaN, denominator = 1] = text.split('/').map(Number);
  return positive(numerator / denominator);
}

function positive(value: string | number | undefined): number | null {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? number : null;
}

function lastLine(text: string): string {
  return text.split('\n').at(-1)?.trim() ?? '';
}
