import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { systemClock } from '../../src/support/clock.ts';
import { type FrontEnd, frontEnds } from '../support/front-ends.ts';
import { createGitFixture, type Files, type GitFixture } from '../support/git-fixture.ts';
import { startGitHubMediaStandIn } from '../support/github-media-stand-in.ts';
import { S3_KEYS, startS3StandIn } from '../support/s3-stand-in.ts';
import { media, TOKEN } from '../support/workshop.ts';

const JOB_TOKEN = 'ghs_a-token-of-a-job-9c1d';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Scene {
  readonly fixture: GitFixture;
  readonly sandbox: Sandbox;
  publish(
    frontEnd: FrontEnd,
    variables?: Record<string, string>,
    onStart?: (pid: number) => void,
  ): ReturnType<FrontEnd>;
}

/** A repository whose files nobody serves: its media have to get out by themselves. Real time throughout. */
async function setScene(config: string, files: Files, options: Partial<SandboxOptions> = {}): Promise<Scene> {
  const sandbox = await startSandbox({ clock: systemClock, ...options });
  const fixture = createGitFixture({ ...files, 'mergecast.yml': `${PROFILES}${config}` });
  closing.push(
    () => fixture.remove(),
    () => sandbox.close(),
  );
  const tokens = { MERGECAST_INSTAGRAM_API_URL: sandbox.url, MY_BRAND_INSTAGRAM_ACCESS_TOKEN: TOKEN };
  return {
    fixture,
    sandbox,
    publish: (frontEnd, variables = {}, onStart = () => {}) =>
      frontEnd({ clone: fixture.clone, variables: { GITHUB_TOKEN: '', ...tokens, ...variables }, onStart }),
  };
}

const PROFILES = `content: [content/posts]
profiles:
  my_brand:
    instagram:
      account_id: "17841400000000000"
`;

function post(file: string): string {
  return `---\nplatforms: [instagram]\nscheduled_date: now\nmedia_urls: [/${file}]\n---\n${file}\n`;
}

const clip = media['media/clip.mp4'] as Uint8Array;
const photo = media['media/photo.jpg'] as Uint8Array;

/** What Instagram ended up with. */
async function publishedBytes(sandbox: Sandbox): Promise<Buffer> {
  const [published] = sandbox.published();
  const response = await fetch(`${sandbox.url}/kept/${published?.containerId}`);
  return Buffer.from(await response.arrayBuffer());
}

describe.each(Object.entries(frontEnds))('%s', (_name, frontEnd) => {
  it('publishes a reel of a private repository by uploading it, over a line that breaks', async () => {
    const files = { 'media/clip.mp4': clip, 'content/posts/a.md': post('media/clip.mp4') };
    const { sandbox, publish } = await setScene('', files, { scenario: { upload_cuts: [20_000] } });
    const run = await publish(frontEnd);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.report?.published).toHaveLength(1);
    expect((await publishedBytes(sandbox)).equals(clip)).toBe(true);
    const uploads = sandbox.requests().filter(({ endpoint }) => endpoint === 'instagram.upload_video');
    expect(uploads).toHaveLength(2);
    expect(Number(uploads[1]?.parameters.offset)).toBeGreaterThanOrEqual(20_000);
    // The runner is told each secret, once, so that it can mask it.
    const said = `${run.stdout}${run.stderr}`.replace(/^::add-mask::.*$/gm, '');
    expect(said).not.toContain(TOKEN);
  });

  it('publishes a reel of a private repository through a draft release, where Instagram takes no bytes', async () => {
    const { gitHub, sandbox, publish } = await setPrivateScene();
    const run = await publish(frontEnd);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.report?.published).toHaveLength(1);
    expect((await publishedBytes(sandbox)).equals(clip)).toBe(true);
    const { video_url: address = '' } = sandbox.published()[0]?.parameters ?? {};
    expect(address).toContain(`${gitHub.origin}/signed/file?sig=`);
    const isTold = (each: string) => / \/(?:upload|signed)\/|assets\/|POST/.test(each);
    expect(gitHub.requests.filter(isTold)).toEqual([
      'POST /repos/acme/content/releases with a token',
      'POST /upload/7/assets with a token',
      'GET /repos/acme/content/releases/assets/100 with a token',
      'GET /signed/file', // the fetch before the fetch, and then Instagram's: neither with a token
      'GET /signed/file',
      'DELETE /repos/acme/content/releases/assets/100 with a token',
    ]);
    expect(gitHub.assets.size).toBe(0);
    const said = `${run.stdout}${run.stderr}`.replace(/^::add-mask::.*$/gm, '');
    expect(said).not.toContain(JOB_TOKEN);
    expect(said).not.toContain('sig=');
  });

  it('publishes a picture through a bucket, and cleans up', async () => {
    const fixture = createGitFixture();
    closing.push(() => fixture.remove());
    const store = await startS3StandIn(path.join(fixture.folder, 's3'), 'media');
    closing.push(() => store.close());
    const config = `media: { host: s3, s3: { bucket: media, endpoint: "${store.origin}", cleanup: true } }\n`;
    const files = {
      'media/größe #1.jpg': photo,
      'content/posts/a.md': post('media/größe #1.jpg').replace('[/', '["/').replace('.jpg]', '.jpg"]'),
    };
    const { sandbox, publish } = await setScene(config, files);
    const run = await publish(frontEnd, S3_KEYS);
    expect(run.exitCode, run.stderr + run.stdout).toBe(0);
    expect((await publishedBytes(sandbox)).equals(photo)).toBe(true);
    const { image_url: address = '' } = sandbox.published()[0]?.parameters ?? {};
    expect(address).toContain(`${store.origin}/media/mergecast/`);
    expect((await fetch(address)).status).toBe(404);
    expect(`${run.stdout}${run.stderr}`).not.toContain('X-Amz-Signature=');
  });
});

/** A private repository on GitHub, an hour of whose life a test can let pass. Its Instagram login takes no uploads. */
async function setPrivateScene(options: Partial<SandboxOptions> = {}) {
  const gitHub = await startGitHubMediaStandIn(JOB_TOKEN);
  closing.push(() => gitHub.close());
  const files = { 'media/clip.mp4': clip, 'content/posts/a.md': post('media/clip.mp4') };
  const scene = await setScene('      login: instagram\n', files, options);
  reachOverSsh(scene.fixture);
  const variables = { GITHUB_TOKEN: JOB_TOKEN, GITHUB_API_URL: gitHub.origin };
  return {
    ...scene,
    gitHub,
    publish: (frontEnd: FrontEnd, onStart?: (pid: number) => void) => scene.publish(frontEnd, variables, onStart),
  };
}

/** The remote's address is GitHub's; what answers behind it, in place of ssh, is the bare repository. */
function reachOverSsh({ clone, remote, folder, git }: GitFixture): void {
  const ssh = path.join(folder, 'ssh.sh');
  // The host and the command, whose path is GitHub's: `git-upload-pack 'acme/content.git'`.
  writeFileSync(ssh, `#!/bin/sh\nexec "\${2%% *}" '${remote}'\n`);
  chmodSync(ssh, 0o755);
  for (const [name, value] of [
    ['core.sshCommand', `'${ssh}'`],
    ['ssh.variant', 'simple'],
    ['remote.origin.url', 'git@github.com:acme/content.git'],
  ] as const) {
    git(['config', name, value], clone);
  }
}

it('removes what a run that was killed left in the draft release', async () => {
  let kill = () => {};
  const { gitHub, sandbox, publish } = await setPrivateScene({
    onRequest: async ({ endpoint }) => {
      if (endpoint === 'instagram.create_container') kill();
    },
  });
  const killed = await publish(frontEnds.CLI, (pid) => {
    kill = () => process.kill(pid, 'SIGKILL');
  });
  expect([killed.exitCode, sandbox.published()]).toEqual([null, []]);
  const [[id, left] = []] = gitHub.assets;
  if (id === undefined || left === undefined) throw new Error('The run left nothing behind.');
  gitHub.assets.set(id, { ...left, createdAt: new Date(Date.now() - 2 * 3_600_000).toISOString() });
  kill = () => {};
  const next = await publish(frontEnds.CLI);
  expect(next.exitCode, next.stderr).toBe(0);
  expect(next.stderr).toContain('Removed what an earlier run left in the draft release');
  expect(sandbox.published()).toHaveLength(1);
  expect(gitHub.assets.size).toBe(0);
});

it('says before anything is claimed that keys are missing', async () => {
  const config = 'media: { host: s3, s3: { bucket: media } }\n';
  const files = { 'media/photo.jpg': photo, 'content/posts/a.md': post('media/photo.jpg') };
  const { sandbox, publish, fixture } = await setScene(config, files);
  const run = await publish(frontEnds.CLI, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
  expect(run.exitCode).toBe(3);
  expect(run.stderr + run.stdout).toContain('AWS_ACCESS_KEY_ID');
  expect(sandbox.requests()).toEqual([]);
  expect(fixture.git(['for-each-ref', 'refs/mergecast'], fixture.remote)).toBe('');
});

it('uploads a reel whose bytes are in Git LFS', async () => {
  const gitHub = await startGitHubMediaStandIn(JOB_TOKEN);
  closing.push(() => gitHub.close());
  gitHub.addObject(clip);
  const oid = createHash('sha256').update(clip).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${clip.length}\n`;
  const files = { 'media/clip.mp4': pointer, 'content/posts/a.md': post('media/clip.mp4') };
  const { sandbox, publish, fixture } = await setScene('', files);
  fixture.git(['config', 'lfs.url', `${gitHub.origin}/acme/content.git/info/lfs`]);
  const run = await publish(frontEnds.CLI, { GITHUB_TOKEN: JOB_TOKEN, GITHUB_SERVER_URL: gitHub.origin });
  expect(run.exitCode, run.stderr).toBe(0);
  expect((await publishedBytes(sandbox)).equals(clip)).toBe(true);
});

it.each(['https://127.0.0.1/a.jpg', 'https://localhost/a.jpg'])(
  'never lets an address of a post lead to this machine, whatever the host: %s',
  async (url) => {
    const fixture = createGitFixture();
    closing.push(() => fixture.remove());
    const folder = path.join(fixture.folder, 's3');
    mkdirSync(folder);
    const store = await startS3StandIn(folder, 'media');
    closing.push(() => store.close());
    const config = `media: { host: s3, s3: { bucket: media, endpoint: "${store.origin}" } }\n`;
    const files = { 'content/posts/a.md': post('x.jpg').replace('[/x.jpg]', `["${url}"]`) };
    const { sandbox, publish } = await setScene(config, files);
    const run = await publish(frontEnds.CLI, S3_KEYS);
    expect(run.exitCode, run.stderr).toBe(1);
    expect(run.report?.failed).toMatchObject([{ error_code: 'MEDIA_NOT_SERVED' }]);
    expect(sandbox.published()).toEqual([]);
  },
);

it('shows in a dry run what would be uploaded, and calls nobody', async () => {
  const files = { 'media/clip.mp4': clip, 'content/posts/a.md': post('media/clip.mp4') };
  const { sandbox, fixture } = await setScene('', files);
  const run = await frontEnds.CLI({
    clone: fixture.clone,
    dryRun: true,
    variables: { MERGECAST_INSTAGRAM_API_URL: sandbox.url, MY_BRAND_INSTAGRAM_ACCESS_TOKEN: TOKEN },
  });
  const calls = run.report?.would_publish?.[0]?.calls ?? [];
  expect(calls[1]?.parameters).toMatchObject({ upload_type: 'resumable' });
  expect(calls[2]?.url).toBe(`${sandbox.url}/ig-api-upload/v25.0/<container 1>`);
  expect(sandbox.requests()).toEqual([]);
});
