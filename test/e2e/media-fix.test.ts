import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { type Files, writeFiles } from '../support/git-fixture.ts';
import { type HeicOptions, makeHeic } from '../support/make-heic.ts';
import { MediaDesk, mediaPost } from '../support/media-desk.ts';
import { makeJpeg, makePicture } from '../support/real-media.ts';

const DIST = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist');

let desk: MediaDesk;
afterEach(() => desk?.remove());

function open(files: Files): MediaDesk {
  desk = new MediaDesk(files);
  return desk;
}

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d8a47f' } });

async function noise(side: number): Promise<Buffer> {
  const picture = { width: side, height: side, channels: 3 as const, background: '#000' };
  const grain = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  return sharp({ create: { ...picture, noise: grain } })
    .jpeg({ quality: 100 })
    .toBuffer();
}

const LOCATION = { IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };

describe('pictures', () => {
  it.each<readonly [string, string, () => Promise<Uint8Array>, readonly string[], string]>([
    ['a PNG', 'p.png', () => makePicture('png'), [], 'type'],
    ['a WebP', 'p.webp', () => makePicture('webp'), [], 'type'],
    ['an AVIF', 'p.avif', () => makePicture('avif'), [], 'type'],
    ['a TIFF', 'p.tiff', () => makePicture('tiff'), [], 'type'],
    ['a still GIF', 'p.gif', () => makePicture('gif'), [], 'type'],
    ['a PNG that is called JPEG', 'p.jpg', () => makePicture('png'), [], 'type'],
    ['CMYK', 'p.jpg', () => makeJpeg({ isCmyk: true }), [], 'colours'],
    ['Display P3', 'p.jpg', () => flat(640, 640).withIccProfile('p3').jpeg().toBuffer(), [], 'colours'],
    ['more than 8 MB', 'p.jpg', () => noise(2800), [], 'size'],
    ['a tall one, padded', 'p.jpg', () => makeJpeg({ width: 700, height: 1400 }), ['--ratio', 'pad'], 'ratio'],
    ['a wide one, cropped', 'p.jpg', () => makeJpeg({ width: 1500, height: 500 }), ['--ratio', 'crop'], 'ratio'],
    [
      'a turned one, padded as shown',
      'p.jpg',
      () => makeJpeg({ width: 1400, height: 700, orientation: 6 }),
      ['--ratio', 'pad'],
      'ratio',
    ],
    [
      'a location, on request',
      'p.jpg',
      () => flat(640, 640).withExif(LOCATION).jpeg().toBuffer(),
      ['--strip-location'],
      'location',
    ],
  ])('%s', async (_, name, make, options, change) => {
    open({ 'posts/p.md': mediaPost([name]), [`posts/${name}`]: await make() });
    const { exitCode, report } = desk.fix(['--yes', ...options]);
    expect([exitCode, report.applied, report.not_fixed]).toEqual([0, true, []]);
    const [fix] = report.fixes;
    expect(fix?.changes.map(({ kind }) => kind)).toEqual([change]);
    expect(fix?.new_file).toBe('posts/p.jpg');
    expect(desk.text('posts/p.md')).toBe(mediaPost(['p.jpg']));
    expect(desk.files()).toEqual(['p.jpg', 'p.md']);
    expect(desk.findings()).toEqual([]);

    const file = path.join(desk.root, 'posts/p.jpg');
    const seen = await sharp(file).metadata();
    expect(seen).toMatchObject({ format: 'jpeg', space: 'srgb' });
    expect([seen.exif, seen.orientation, seen.icc]).toEqual([undefined, undefined, undefined]);
    expect([seen.width, seen.height, statSync(file).size]).toEqual([
      fix?.after.width,
      fix?.after.height,
      fix?.after.size_bytes,
    ]);
    expect(desk.fix().report.fixes).toEqual([]);
  });

  it('turns a picture as it is shown, and pads it in the colour asked for', async () => {
    const halves = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#ff0000' } })
      .composite([{ input: await flat(400, 400).png().toBuffer(), left: 400, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer();
    open({ 'posts/p.md': mediaPost(['p.jpg']), 'posts/p.jpg': halves });
    const { report } = desk.fix(['--yes', '--ratio', 'pad', '--pad-color', '#0000ff']);
    expect(report.fixes[0]).toMatchObject({ before: { width: 400, height: 800 }, after: { width: 640, height: 800 } });
    const { data } = await sharp(path.join(desk.root, 'posts/p.jpg')).raw().toBuffer({ resolveWithObject: true });
    const near = (x: number, y: number) =>
      [...data.subarray((y * 640 + x) * 3, (y * 640 + x) * 3 + 3)].map((v) => Math.round(v / 255));
    expect([near(10, 400), near(630, 400), near(320, 100), near(320, 700)]).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [1, 0, 0],
      [1, 1, 0],
    ]);
  });

  it('puts a ground behind what was transparent', async () => {
    const clear = { width: 640, height: 640, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    open({ 'posts/p.md': mediaPost(['p.png']), 'posts/p.png': await sharp({ create: clear }).png().toBuffer() });
    desk.fix();
    const { channels } = await sharp(path.join(desk.root, 'posts/p.jpg')).stats();
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255]);
  });
});

describe('HEIC pictures become JPEG', () => {
  type Corners = readonly [aboveLeft: string, aboveRight: string, belowLeft: string, belowRight: string];

  it.each<readonly [string, () => Promise<HeicOptions>, readonly string[], Corners]>([
    ['as they are', async () => ({}), ['type'], ['red', 'green', 'blue', 'white']],
    ['mirrored', async () => ({ isMirrored: true }), ['type'], ['green', 'red', 'white', 'blue']],
    [
      'a turned grid with a place and a useless turn in its EXIF, as phones write it',
      async () => ({ grid: { width: 128, height: 120 }, turns: 3, exif: await exifWithTurn() }),
      ['type', 'location'],
      ['blue', 'red', 'blue', 'red'],
    ],
    [
      'by their colour profile',
      async () => ({ profile: await profileOfRedForGreen() }),
      ['type', 'colours'],
      ['green', 'red', 'blue', 'white'],
    ],
  ])('%s', async (_, options, changes, corners) => {
    open({ 'posts/p.md': mediaPost(['p.heic']), 'posts/p.heic': makeHeic(await options()) });
    const { exitCode, report } = desk.fix();
    expect([exitCode, report.not_fixed]).toEqual([0, []]);
    expect(report.fixes[0]?.changes.map(({ kind }) => kind)).toEqual(changes);
    expect(desk.text('posts/p.md')).toBe(mediaPost(['p.jpg']));
    expect(desk.files()).toEqual(['p.jpg', 'p.md']);
    expect(await cornersOf(path.join(desk.root, 'posts/p.jpg'))).toEqual(corners);
    expect(desk.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  async function exifWithTurn(): Promise<Uint8Array> {
    const jpeg = await flat(8, 8).withExif(LOCATION).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    return (await sharp(jpeg).metadata()).exif ?? new Uint8Array();
  }

  /** Display P3 with two of its colours exchanged: whoever ignores it sees the wrong ones. */
  async function profileOfRedForGreen(): Promise<Uint8Array> {
    const { icc = Buffer.alloc(0) } = await sharp(await flat(8, 8).withIccProfile('p3').jpeg().toBuffer()).metadata();
    const names: Record<string, string> = { rXYZ: 'gXYZ', gXYZ: 'rXYZ' };
    return Buffer.from(
      icc.toString('latin1').replace(/[rg]XYZ/g, (name) => names[name] ?? name),
      'latin1',
    );
  }

  async function cornersOf(file: string): Promise<string[]> {
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
    const names: Record<string, string> = { '1,0,0': 'red', '0,1,0': 'green', '0,0,1': 'blue', '1,1,1': 'white' };
    const places = [0, info.width - 1, (info.height - 1) * info.width, info.height * info.width - 1];
    return places.map((at) => {
      const pixel = [...data.subarray(at * info.channels, at * info.channels + 3)];
      return names[pixel.map((value) => Math.round(value / 255)).join()] ?? pixel.join();
    });
  }
});

describe('references', () => {
  const yaml = (name: string) =>
    [
      '---',
      `media_urls: [ "./${name}" ]   # quoted`,
      "profile_name: ['my_brand',   my_brand_de]",
      'platforms: [instagram]',
      'scheduled_date: 2099-05-10T14:00:00Z',
      'profiles:',
      `  my_brand_de: {media_urls: [/posts/${name}]}`,
      '---',
      'a.png',
      '',
    ].join('\r\n');

  it('change in every unfinished post, byte for byte, and nowhere else', async () => {
    const finished = mediaPost(['a.png'], 'status: completed\n');
    open({
      'posts/crlf.md': `\uFEFF${yaml('a.png')}`,
      'posts/plain.md': mediaPost(['a.png']),
      'posts/old.md': finished,
      'posts/a.png': await makePicture('png'),
    });
    const { report } = desk.fix(['--yes', 'posts/plain.md']);
    expect(report.fixes).toMatchObject([
      { file: 'posts/a.png', new_file: 'posts/a.jpg', posts: ['posts/crlf.md', 'posts/plain.md'], deletes_file: false },
    ]);
    expect(desk.text('posts/crlf.md')).toBe(
      `\uFEFF${yaml('a.jpg')
        .replace(/a\.jpg\r\n$/, 'a.png\r\n')
        .replace('---\r\na.jpg', '---\r\na.png')}`,
    );
    expect(desk.text('posts/plain.md')).toBe(mediaPost(['a.jpg']));
    expect(desk.text('posts/old.md')).toBe(finished);
    expect(desk.files()).toEqual(['a.jpg', 'a.png', 'crlf.md', 'old.md', 'plain.md']);
    expect(desk.git('diff', '--cached', '--name-only')).toBe('');
    expect(desk.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('never write over another file', async () => {
    const other = await makeJpeg();
    open({ 'posts/p.md': mediaPost(['a.png']), 'posts/a.png': await makePicture('png'), 'posts/a.jpg': other });
    expect(desk.fix().report.fixes).toMatchObject([{ new_file: 'posts/a-2.jpg', deletes_file: true }]);
    expect(readFileSync(path.join(desk.root, 'posts/a.jpg')).equals(other)).toBe(true);
    expect(desk.text('posts/p.md')).toBe(mediaPost(['a-2.jpg']));
  });

  it('in a post that cannot be read keep the old file', async () => {
    const broken = '---\nmedia_urls: [a.png\n---\n';
    open({ 'posts/p.md': mediaPost(['a.png']), 'posts/q.md': broken, 'posts/a.png': await makePicture('png') });
    desk.fix(['--yes', 'posts/p.md']);
    expect(desk.text('posts/q.md')).toBe(broken);
    expect(desk.files()).toContain('a.png');
  });
});

describe('asks first', () => {
  const files = async (): Promise<Files> => ({
    'posts/p.md': mediaPost(['p.png']),
    'posts/p.png': await makePicture('png'),
  });
  const expectNothing = () => expect(desk.git('status', '--porcelain')).toBe('');

  it.each([
    ['a pipe', []],
    ['JSON', ['--json']],
  ])('and without a terminal (%s) shows the plan and says what to pass', async (_, options) => {
    open(await files());
    const run = desk.run(['media', 'fix', ...options]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('posts/p.jpg');
    expect(run.stderr).toContain('--yes');
    expectNothing();
  });

  it('unless it is only to look', async () => {
    open(await files());
    const { exitCode, report } = desk.fix(['--dry-run']);
    expect([exitCode, report.applied]).toEqual([0, false]);
    expect(report.fixes).toHaveLength(1);
    expectNothing();
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!hasScript).each([
    ['y', '', 0, true],
    ['yes', '', 0, true],
    ['n', '', 0, false],
    ['', '', 0, false],
    ['y', '1', 1, false],
  ])('on a terminal, and takes %j with CI=%j', async (answer, ci, exitCode, isChanged) => {
    open(await files());
    const command = `'${process.execPath}' '${DIST}/cli.js' media fix`;
    const run = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: desk.root,
      input: `${answer}\n`,
      env: { ...process.env, CI: ci, GITHUB_ACTIONS: '', NO_COLOR: '1' },
      encoding: 'utf8',
    });
    expect(run.status, run.stdout).toBe(exitCode);
    expect(run.stdout.includes('Change 1 file? [y/N]')).toBe(ci === '');
    expect(desk.files().includes('p.jpg')).toBe(isChanged);
  });

  it('and says which originals git does not have', async () => {
    open(await files());
    writeFiles(desk.root, { 'posts/q.md': mediaPost(['q.png']), 'posts/q.png': await makePicture('png') });
    const { report } = desk.fix(['--dry-run']);
    expect(report.fixes.map(({ file, original_in_git }) => [file, original_in_git])).toEqual([
      ['posts/p.png', true],
      ['posts/q.png', false],
    ]);
    expect(desk.run(['media', 'fix', '--dry-run']).stdout).toContain('cannot be had back from git');
  });
});

describe('leaves alone', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

  it.each<readonly [string, string, () => Promise<string | Uint8Array>, string, RegExp]>([
    ['an LFS pointer', 'p.jpg', async () => pointer, 'MEDIA_LFS_POINTER', /git lfs pull/],
    ['an HTML page', 'p.jpg', async () => '<!doctype html><p>', 'MEDIA_UNREADABLE', /HTML page/],
    [
      'a picture that is cut short',
      'p.png',
      async () => (await makePicture('png', 900, 900)).subarray(0, 2000),
      'MEDIA_NOT_FIXED',
      /decoded/,
    ],
    [
      'a damaged HEIC picture',
      'p.heic',
      async () => makeHeic().subarray(0, -60),
      'MEDIA_NOT_FIXED',
      /decoded here: .+/,
    ],
    ['an HDR picture without a profile', 'p.heic', async () => makeHeic({ coded: [9, 16] }), 'MEDIA_NOT_FIXED', /sRGB/],
    ['a ratio', 'p.jpg', () => makeJpeg({ width: 500, height: 2000 }), 'MEDIA_NOT_FIXED', /--ratio pad/],
  ])('%s, with a sentence', async (_, name, make, code, sentence) => {
    open({ 'posts/p.md': mediaPost([name]), [`posts/${name}`]: await make() });
    const { exitCode, report } = desk.fix();
    expect([exitCode, report.fixes]).toEqual([1, []]);
    expect(report.not_fixed).toMatchObject([{ file: `posts/${name}`, code }]);
    expect(`${report.not_fixed[0]?.message} ${report.not_fixed[0]?.hint}`).toMatch(sentence);
  });

  it('a moving picture', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({ create: { width: 400, height: 400, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    open({
      'posts/p.md': mediaPost(['p.gif']),
      'posts/p.gif': await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
    });
    expect(desk.fix().report).toMatchObject({ fixes: [], not_fixed: [{ message: expect.stringContaining('moves') }] });
  });

  it('links, and what is outside', async () => {
    open({
      'posts/a.md': mediaPost(['../../out.png']),
      'posts/b.md': mediaPost(['link.png']),
      'kept/b.png': await makePicture('png'),
    });
    symlinkSync('../kept/b.png', path.join(desk.root, 'posts/link.png'));
    const { exitCode, report } = desk.fix();
    expect([exitCode, report.fixes]).toEqual([1, []]);
    expect(report.not_fixed.map(({ file, code }) => [file, code])).toEqual([
      ['../out.png', 'MEDIA_OUTSIDE'],
      ['kept/b.png', 'MEDIA_NOT_FIXED'],
    ]);
  });

  it('finished posts', async () => {
    open({ 'posts/p.md': mediaPost(['p.png'], 'status: completed\n'), 'posts/p.png': await makePicture('png') });
    expect(desk.fix()).toMatchObject({ exitCode: 0, report: { fixes: [], not_fixed: [] } });
  });

  it('a path that names no post', () => {
    open({ 'posts/p.md': mediaPost(['p.png']) });
    expect(desk.run(['media', 'fix', 'nowhere', '--json'])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('"USAGE"'),
    });
  });
});

describe('without its tools', () => {
  it('says how to install sharp', async () => {
    open({
      'posts/p.md': mediaPost(['p.png', 'q.jpg']),
      'posts/p.png': await makePicture('png'),
      'posts/q.jpg': await makeJpeg(),
    });
    const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-dist-'));
    cpSync(DIST, folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    const { exitCode, report } = desk.fix(['--yes'], { cli: path.join(folder, 'cli.js') });
    rmSync(folder, { recursive: true });
    expect([exitCode, report.fixes]).toEqual([1, []]);
    expect(report.not_fixed).toMatchObject([
      { file: 'posts/p.png', code: 'MEDIA_TOOL_MISSING', hint: expect.stringContaining('npm install sharp') },
    ]);
    expect(desk.git('status', '--porcelain')).toBe('');
  });

  it('says how to install the decoder of HEIC pictures', () => {
    open({ 'posts/p.md': mediaPost(['p.heic']), 'posts/p.heic': makeHeic() });
    const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-dist-'));
    cpSync(DIST, folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.resolve('node_modules/sharp'), path.join(folder, 'node_modules/sharp'), 'dir');
    const { exitCode, report } = desk.fix(['--yes'], { cli: path.join(folder, 'cli.js') });
    rmSync(folder, { recursive: true });
    expect([exitCode, report.fixes]).toEqual([1, []]);
    expect(report.not_fixed).toMatchObject([
      { file: 'posts/p.heic', code: 'MEDIA_TOOL_MISSING', hint: expect.stringContaining('npm install libheif-js') },
    ]);
  });

  it('says how to install ffmpeg', () => {
    open({ 'posts/p.md': mediaPost(['p.webm']), 'posts/p.webm': Buffer.from('\x1a\x45\xdf\xa3....webm', 'latin1') });
    const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-path-'));
    mkdirSync(path.join(folder, 'bin'));
    const git = spawnSync('git', ['--exec-path'], { encoding: 'utf8' }).stdout.trim();
    writeFileSync(path.join(folder, 'bin/git'), `#!/bin/sh\nexec "${git}/git" "$@"\n`);
    chmodSync(path.join(folder, 'bin/git'), 0o755);
    const { exitCode, report } = desk.fix(['--yes'], { variables: { PATH: path.join(folder, 'bin') } });
    rmSync(folder, { recursive: true });
    expect(exitCode).toBe(1);
    expect(report.not_fixed).toMatchObject([
      { file: 'posts/p.webm', code: 'MEDIA_TOOL_MISSING', hint: expect.stringContaining('Install ffmpeg') },
    ]);
  });
});
