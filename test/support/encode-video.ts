import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Encoding {
  readonly extension?: 'mp4' | 'mov';
  /** Frames drawn a second. */
  readonly rate?: number;
  readonly seconds?: number;
  readonly size?: string;
  readonly hasSound?: boolean;
  /** Codecs and all else that ffmpeg is told, after its inputs. */
  readonly output?: readonly string[];
}

/** Like `makeVideo`, with ffmpeg told everything. */
export function encodeVideo(encoding: Encoding = {}): Uint8Array {
  const { extension = 'mp4', rate = 30, seconds = 1, size = '90x160', hasSound = true, output = [] } = encoding;
  const picture = ['-f', 'lavfi', '-i', `testsrc=size=${size}:rate=${rate}:duration=${seconds}`];
  const sound = hasSound ? ['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=44100:duration=${seconds}`] : [];
  return inFolder((folder) => ffmpeg([...picture, ...sound, ...output], join(folder, `video.${extension}`)));
}

/** Writes the streams of a video anew, as `output` says: turned, in fragments, cut. */
export function remuxVideo(bytes: Uint8Array, before: readonly string[], output: readonly string[]): Uint8Array {
  return inFolder((folder) => {
    const source = join(folder, 'source.mp4');
    writeFileSync(source, bytes);
    return ffmpeg([...before, '-i', source, '-c', 'copy', ...output], join(folder, 'video.mp4'));
  });
}

export function hasEncoder(name: string): boolean {
  const { stdout } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  return (stdout ?? '').includes(` ${name} `);
}

/** A stream as ffprobe sees it. */
export interface ProbedStream {
  readonly codec_type: string;
  readonly codec_name: string;
  readonly profile?: string;
  readonly pix_fmt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly avg_frame_rate: string;
  readonly bit_rate?: string;
  readonly sample_rate?: string;
  readonly channels?: number;
  readonly side_data_list?: readonly { readonly rotation?: number }[];
}

export interface Probed {
  readonly streams: readonly ProbedStream[];
  readonly format: { readonly duration: string };
}

/** The oracle. */
export function probeVideo(bytes: Uint8Array): Probed {
  return inFolder((folder) => {
    const file = join(folder, 'video');
    writeFileSync(file, bytes);
    const question = ['-v', 'error', '-of', 'json', '-show_streams', '-show_format', file];
    return JSON.parse(execFileSync('ffprobe', question, { encoding: 'utf8' })) as Probed;
  });
}

function ffmpeg(args: readonly string[], file: string): Uint8Array {
  execFileSync('ffmpeg', ['-nostdin', '-loglevel', 'error', ...args, file], { stdio: ['ignore', 'ignore', 'pipe'] });
  return readFileSync(file);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-encode-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
