import { spawn } from 'node:child_process';
import { once } from 'node:events';
import sharp from 'sharp';
import { svg } from './picture.ts';

/** A short film: one drawing for each moment, and a sound. */
export interface Film {
  /** Where it goes, from the repository's root. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly durationSeconds: number;
  /** What is inside the `<svg>` element at a moment from 0 to 1. */
  readonly draw: (moment: number) => string;
  /** An ffmpeg audio source and its filters, as for `-filter_complex`, ending in `[sound]`. */
  readonly sound: string;
}

const FRAMES_PER_SECOND = 30;

/** H.264 and AAC in an MP4 with its index in front, as Instagram asks: no edit list, closed groups of pictures. */
export async function toMp4(film: Film, file: string): Promise<void> {
  const { width, height, durationSeconds } = film;
  const input = `-f rawvideo -pix_fmt rgb24 -s ${width}x${height} -r ${FRAMES_PER_SECOND} -i pipe:0`;
  const video =
    '-map [picture] -c:v libx264 -preset slow -crf 27 -profile:v high -pix_fmt yuv420p -bf 0 -g 60 -x264-params open-gop=0:threads=1';
  const audio = '-map [sound] -c:a aac -b:a 96k -ar 48000 -ac 2';
  const container =
    '-movflags +faststart -use_editlist 0 -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact';
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...`-y -v error ${input}`.split(' '),
      ...[
        '-filter_complex',
        `[0:v]noise=alls=3:all_seed=9,format=yuv420p[picture];${film.sound}`,
        '-t',
        String(durationSeconds),
      ],
      ...`${video} -color_primaries bt709 -color_trc bt709 -colorspace bt709 ${audio} ${container}`.split(' '),
      file,
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const closed = once(ffmpeg, 'close');
  await writeFrames(film, ffmpeg.stdin);
  const [exitCode] = await closed;
  if (exitCode !== 0) throw new Error(`ffmpeg ended with ${String(exitCode)} while writing ${film.path}.`);
}

async function writeFrames(film: Film, pipe: NodeJS.WritableStream): Promise<void> {
  const frames = film.durationSeconds * FRAMES_PER_SECOND;
  for (let frame = 0; frame < frames; frame++) {
    const drawing = svg({ ...film, draw: () => film.draw(frame / (frames - 1)) });
    const pixels = await sharp(Buffer.from(drawing))
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    if (!pipe.write(pixels)) await once(pipe, 'drain');
  }
  pipe.end();
}
