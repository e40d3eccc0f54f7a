/**
 *   node bench/on-time.ts                  50 posts due at one instant on 50 accounts; exit 1 when the bar is missed
 *   node bench/on-time.ts --accounts 200 --lead 90
 *
 * Everything but the platform is real: the bundle, HTTP, git with a bare remote.
 */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PublishReport } from '../src/domain/reports.ts';
import type { SandboxRequest } from '../src/sandbox/sandbox.ts';
import { startSandbox } from '../src/sandbox/start-sandbox.ts';
import { systemClock } from '../src/support/clock.ts';

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const PICTURE = path.resolve(import.meta.dirname, '../content/posts/2026/12/first-light.jpg');
const ALLOWED_MS = 1000;

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '50' }, lead: { type: 'string', default: '30' } },
});
const accounts = Array.from({ length: Number(values.accounts) }, (_, index) => `brand_${index + 1}`);
const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-on-time-'));
const clone = path.join(folder, 'clone');
const sentAt: number[] = [];
let claimedAt = Number.POSITIVE_INFINITY;

const sandbox = await startSandbox({ clock: systemClock, mediaRoot: clone, onRequest: noteTimes });
try {
  const due = Math.ceil(Date.now() / 1000 + Number(values.lead)) * 1000;
  writeRepository(due);
  const startedAt = Date.now();
  const report = await publish();
  show(report, { due, startedAt, endedAt: Date.now() });
} finally {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

/** When each post took effect on the platform; the platform's own clock has whole seconds only. */
async function noteTimes({ endpoint }: SandboxRequest, phase: 'before_effect' | 'after_effect'): Promise<void> {
  if (endpoint === 'instagram.media_publish' && phase === 'after_effect') sentAt.push(Date.now());
}

function writeRepository(due: number): void {
  const remote = path.join(folder, 'remote.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(folder, 'clone', '--quiet', remote, clone);
  mkdirSync(path.join(clone, 'content/posts'), { recursive: true });
  mkdirSync(path.join(clone, 'media'));
  copyFileSync(PICTURE, path.join(clone, 'media/photo.jpg'));
  writeFileSync(path.join(clone, 'mergecast.yml'), config());
  for (const [index, profile] of accounts.entries()) {
    writeFileSync(path.join(clone, `content/posts/${profile}.md`), post(profile, index, due));
  }
  git(clone, 'checkout', '--quiet', '-B', 'main');
  git(clone, 'add', '--all');
  git(clone, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message=Posts');
  git(clone, 'push', '--quiet', '--set-upstream', 'origin', 'main');
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd, stdio: 'ignore' });
}

function config(): string {
  const profiles = accounts.map(
    (profile, index) => `  ${profile}:\n    instagram: { account_id: "${accountId(index)}" }`,
  );
  const host = `media:\n  host: url_template\n  url_template: "${sandbox.url}/media/{path}?v={sha}"`;
  return ['profiles:', ...profiles, host, 'schedule:\n  lookahead: 10m\n'].join('\n');
}

function accountId(index: number): string {
  return String(17841400000000000n + BigInt(index));
}

function post(profile: string, index: number, due: number): string {
  const fields = [
    `profile_name: ${profile}`,
    'platforms: [instagram]',
    `scheduled_date: ${new Date(due).toISOString()}`,
    'media_urls: [/media/photo.jpg]',
  ];
  return `---\n${fields.join('\n')}\n---\nPost ${index + 1}, on the second.\n`;
}

function publish(): Promise<PublishReport> {
  const tokens = accounts.map((profile) => [`${profile.toUpperCase()}_INSTAGRAM_ACCESS_TOKEN`, `token-of-${profile}`]);
  const variables = { MERGECAST_INSTAGRAM_API_URL: sandbox.url, ...Object.fromEntries(tokens) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'publish', '--json'], {
      cwd: clone,
      env: { ...process.env, GITHUB_ACTIONS: '', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      // The first wait begins when a claim is durable, the last when all are.
      if (String(chunk).includes('Waiting until')) claimedAt = Date.now();
    });
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(stdout)) : reject(new Error(`publish ended with ${code}:\n${stdout}${stderr}`)),
    );
  });
}

interface Times {
  readonly due: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

function show(report: PublishReport, { due, startedAt, endedAt }: Times): void {
  const lateMs = sentAt.map((at) => at - due).sort((a, b) => a - b);
  const [p50 = 0, p99 = 0, most = 0] = [0.5, 0.99, 1].map((share) => lateMs[Math.ceil(lateMs.length * share) - 1]);
  console.log(`${accounts.length} posts due at ${new Date(due).toISOString()}, on ${accounts.length} accounts`);
  console.log(`run started           ${seconds(due - startedAt)} ahead`);
  console.log(`all claimed           ${seconds(due - claimedAt)} ahead`);
  console.log(`published late        p50 ${p50} ms   p99 ${p99} ms   max ${most} ms`);
  console.log(`all recorded, exit    ${seconds(endedAt - due)} after`);
  const isEarly = (lateMs[0] ?? 0) < 0;
  const isComplete = report.published.length === accounts.length && lateMs.length === accounts.length;
  if (isEarly) console.log('MISSED: a post went out before its time.');
  if (!isComplete) console.log(`MISSED: ${report.published.length} of ${accounts.length} posts went out.`);
  if (p99 > ALLOWED_MS) console.log(`MISSED: the 99th percentile may be ${ALLOWED_MS} ms.`);
  if (isEarly || !isComplete || p99 > ALLOWED_MS) process.exitCode = 1;
}

function seconds(durationMs: number): string {
  return Number.isFinite(durationMs) ? `${(durationMs / 1000).toFixed(1)} s` : 'unknown';
}
