import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** Pictures and videos as cameras and programs write them, made when a test asks. */

export interface JpegOptions {
  readonly width?: number;
  readonly height?: number;
  readonly isProgressive?: boolean;
  readonly isCmyk?: boolean;
  /** EXIF orientation, 1 to 8; `width` and `height` are those before the turn. */
  readonly orientation?: number;
  /** Metadata between the start and the dimensions: large in what cameras and Photoshop write. */
  readonly metadataBytes?: number;
}

export async function makeJpeg(options: JpegOptions = {}): Promise<Uint8Array> {
  const {
    width = 1080,
    height = 1350,
    isProgressive = false,
    isCmyk = false,
    orientation,
    metadataBytes = 0,
  } = options;
  let picture = canvas(width, height);
  if (isCmyk) picture = picture.toColourspace('cmyk');
  if (orientation !== undefined) picture = picture.withMetadata({ orientation });
  const bytes = await picture.jpeg({ progressive: isProgressive }).toBuffer();
  return Buffer.concat([bytes.subarray(0, 2), ...metadataSegments(metadataBytes), bytes.subarray(2)]);
}

export type PictureFormat = 'png' | 'webp' | 'gif' | 'avif' | 'tiff';

export async function makePicture(format: PictureFormat, width = 640, height = 480): Promise<Uint8Array> {
  return canvas(width, height).toFormat(format).toBuffer();
}

/** Two frames, red and blue, for ever. */
export async function makeAnimation(format: 'gif' | 'webp'): Promise<Uint8Array> {
  const frame = (background: string) => sharp({ create: { width: 32, height: 32, channels: 3, background } }).png();
  const frames = await Promise.all(['#d01010', '#1010d0'].map((colour) => frame(colour).toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

export function hasFfmpeg(): boolean {
  return spawnSync('ffmpeg', ['-version']).status === 0;
}

export type VideoFormat = 'mp4' | 'mov' | 'webm' | 'mkv' | 'avi';

export interface VideoOptions {
  readonly width?: number;
  readonly height?: number;
  readonly durationSeconds?: number;
}

/** A test picture that moves, with a tone; needs ffmpeg. H.264 and AAC where the container knows them. */
export function makeVideo(format: VideoFormat, options: VideoOptions = {}): Uint8Array {
  const { width = 90, height = 160, durationSeconds = 1 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-video-'));
  const file = join(folder, `video.${format}`);
  const picture = `testsrc=size=${width}x${height}:rate=30:duration=${durationSeconds}`;
  const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', `sine=frequency=440:duration=${durationSeconds}`];
  try {
    execFileSync('ffmpeg', [
      '-loglevel',
      'error',
      ...inputs,
      ...CODECS[format],
      '-pix_fmt',
      'yuv420p',
      '-shortest',
      file,
    ]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const H264_AND_AAC = ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac'];

const CODECS: Record<VideoFormat, readonly string[]> = {
  mp4: [...H264_AND_AAC, '-movflags', '+faststart'],
  mov: H264_AND_AAC,
  mkv: H264_AND_AAC,
  webm: ['-c:v', 'libvpx', '-c:a', 'libvorbis'],
  avi: ['-c:v', 'mpeg4', '-c:a', 'mp2'],
};

function canvas(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#d8a47f' } });
}

/** JPEG's application segments hold 64 KB at most, so more of it comes in several. */
function metadataSegments(totalBytes: number): Buffer[] {
  const segments: Buffer[] = [];
  for (let left = totalBytes; left > 0; left -= 60_000) {
    const payload = Buffer.alloc(Math.min(left, 60_000), 'http://ns.adobe.com/xmp/extension/\0');
    const header = Buffer.from([0xff, 0xe1, 0, 0]);
    header.writeUInt16BE(payload.length + 2, 2);
    segments.push(header, payload);
  }
  return segments;
}
