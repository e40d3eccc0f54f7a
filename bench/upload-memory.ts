import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCommitTree } from '../src/content/tree/commit-tree.ts';
import type { MediaItem } from '../src/domain/media.ts';
import { createMediaFiles } from '../src/media/open-media-file.ts';
import { uploadVideo } from '../src/platforms/graph/upload.ts';
import { diagnose } from '../src/platforms/instagram/diagnose.ts';
import type { PublishContext } from '../src/platforms/platform-adapter.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { systemClock } from '../src/support/clock.ts';
import { Git } from '../src/support/git.ts';
import { silentLog } from '../src/support/log.ts';

/**
 * Uploads a video of 300 MB from a commit to the sandbox, which is a process of its own, and shows the highest resident
 * memory of the process that uploads. Ends with 1 when that is 150 MB or more.
 */
const SIZE_BYTES = 300 * 1024 * 1024;
const ALLOWED_MB = 150;

if (process.argv[2] === 'sandbox') await serve();
else await measure();

async function serve(): Promise<void> {
  const sandbox = await startSandbox({ clock: systemClock });
  process.send?.(sandbox.url);
  process.once('disconnect', () => void sandbox.close());
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-bench-'));
  const server = fork(import.meta.filename, ['sandbox']);
  try {
    const origin = await new Promise<string>((resolve) => server.once('message', (url) => resolve(String(url))));
    commitVideo(folder);
    const baseMb = residentMb();
    const startedAt = performance.now();
    await upload(folder, origin);
    const seconds = (performance.now() - startedAt) / 1000;
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `300 MB uploaded in ${seconds.toFixed(1)} s; resident memory ${baseMb} MB before, ${peakMb} MB at most.`,
    );
    process.exitCode = peakMb < ALLOWED_MB ? 0 : 1;
  } finally {
    server.disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A real film at the front, so that the sandbox takes it, and bytes that git cannot press together behind. */
function commitVideo(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  const script = [
    'const fs = require("node:fs"); const { randomBytes } = require("node:crypto");',
    'const [film, target, size] = process.argv.slice(1); fs.copyFileSync(film, target);',
    'let left = Number(size) - fs.statSync(target).size - 8; const head = Buffer.alloc(8);',
    'head.writeUInt32BE(left + 8); head.write("free", 4); fs.appendFileSync(target, head);',
    'while (left > 0) { const part = randomBytes(Math.min(left, 1 << 20)); fs.appendFileSync(target, part); left -= part.length; }',
  ].join('\n');
  const film = path.resolve(import.meta.dirname, '../content/posts/2026/12/wheel-in-six-seconds.mp4');
  // In a process of its own: making the file must not count.
  execFileSync(process.execPath, ['-e', script, film, path.join(folder, 'film.mp4'), String(SIZE_BYTES)]);
  writeFileSync(path.join(folder, '.gitattributes'), '*.mp4 binary\n');
  git('init', '--quiet', '--initial-branch=main');
  git('-c', 'core.bigFileThreshold=1m', 'add', '--all');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', 'film');
}

async function upload(folder: string, origin: string): Promise<void> {
  const git = new Git(folder, process.env);
  const commit = (await git.text(['rev-parse', 'HEAD'])) ?? '';
  const lfs = {
    read: () => {
      throw new Error('Nothing here is in Git LFS.');
    },
  };
  const open = createMediaFiles({ tree: createCommitTree({ git, commit }), git, lfs });
  const answer = await fetch(`${origin}/v25.0/17841400000000000/media`, {
    method: 'POST',
    headers: { authorization: 'Bearer token' },
    body: new URLSearchParams({ media_type: 'REELS', upload_type: 'resumable' }),
  });
  const { uri } = (await answer.json()) as { uri: string };
  const result = await uploadVideo(
    { address: uri, platform: 'Instagram', diagnose, askOffset: () => Promise.resolve(0) },
    await open('film.mp4'),
    { isResumed: false, label: 'film.mp4' },
    contextOf(origin),
  );
  if (result.kind !== 'uploaded') throw new Error(`The upload ended with ${JSON.stringify(result)}`);
}

function contextOf(apiOrigin: string): PublishContext {
  const unused = () => Promise.reject(new Error('The bench asks for nothing else.'));
  return {
    account: {
      profile: 'bench',
      platform: 'instagram',
      accountId: '17841400000000000',
      settings: {},
      accessTokenEnv: 'TOKEN',
    },
    accessToken: 'token',
    apiOrigin,
    graphApiVersion: 'v25.0',
    fetch,
    clock: systemClock,
    log: silentLog,
    signal: new AbortController().signal,
    deadline: (systemClock.now() + 600_000) as PublishContext['deadline'],
    media: { url: (_item: MediaItem) => unused(), prefersBytes: unused, bytes: unused },
    redact: (text) => text,
  };
}

function residentMb(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024);
}
