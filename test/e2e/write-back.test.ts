import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frontEnds, type ProgramRun } from '../support/front-ends.ts';
import { writeFiles } from '../support/git-fixture.ts';
import { GITHUB_TOKEN, GitHubStandIn } from '../support/github-stand-in.ts';
import { CONFIG, commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

/**
 * How outcomes get onto a branch that does not take a plain push, with both bundles, real git and a stand-in for GitHub
 * over the same bare repository. In every one of them each post goes out once.
 */
const AUDIT = 'mergecast/audit-trail';
const post = (time: string, caption: string, photo = 'photo.jpg') =>
  `---\n# keep me\nplatforms: [instagram]\nscheduled_date: 2026-05-10T${time}:00Z\nmedia_urls:\n  - /media/${photo}\n---\n${caption}\n`;

let workshop: Workshop;
let github: GitHubStandIn;

async function open(config = CONFIG): Promise<void> {
  workshop = await openWorkshop({ files: { 'content/posts/a.md': post('13:50', 'First, with @somebody') }, config });
  github = await GitHubStandIn.start(workshop.fixture.remote);
}

afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await workshop.close();
});

describe.each(Object.entries(frontEnds))('%s', (_name, runProgram) => {
  async function run(
    variables: Record<string, string | undefined> = {},
    clone = workshop.fixture.clone,
  ): Promise<ProgramRun & { text: string }> {
    const result = await runProgram({
      clone,
      variables: { ...workshop.variables(), ...github.variables(), ...variables },
    });
    const text = `${result.stdout}\n${result.stderr}`;
    expect(text.replace(/^::add-mask::.*$/gm, '')).not.toContain(GITHUB_TOKEN);
    return { ...result, text };
  }

  async function runUntil(exitCode: number, variables?: Record<string, string | undefined>) {
    const result = await run(variables);
    expect(result.exitCode, result.text).toBe(exitCode);
    return result;
  }

  const mainHead = () => github.git(['rev-parse', 'main']);
  const captions = () => workshop.sandbox.published().map(({ caption }) => caption);

  describe('a branch that takes signed commits only', () => {
    beforeEach(() => open());

    it('gets a commit that GitHub made, because its rules say so', async () => {
      github.rules = ['deletion', 'required_signatures'];
      refusePushes('GH013: Repository rule violations found', '- Commits must have verified signatures.');
      const { report, text } = await runUntil(0);
      expect(report?.write_back).toEqual({ commit: mainHead(), branch: 'main' });
      expect(github.bare.signed).toContain(mainHead());
      expect(text).toContain('the rules of the branch ask for signed commits');
      expect(workshop.onMain('content/posts/a.md')).toContain('status: completed');
      expect(workshop.fixture.git(['rev-parse', 'HEAD'])).toBe(mainHead());
      expect(await runUntil(0)).toMatchObject({ report: { published: [], write_back: null } });
      expect(captions()).toHaveLength(1);
    });

    it('gets one after it refused a push for that reason: classic protection lists no rules', async () => {
      refusePushes(
        'GH006: Protected branch update failed for refs/heads/main.',
        'Commits must have verified signatures.',
      );
      const { report, text } = await runUntil(0);
      expect(report?.write_back).toEqual({ commit: mainHead(), branch: 'main' });
      expect(github.bare.signed).toContain(mainHead());
      expect(text).toContain('refused a push because its commits must be signed');
      expect(captions()).toHaveLength(1);
    });

    it('is refused with what to do where no token is given', async () => {
      refusePushes(
        'GH006: Protected branch update failed for refs/heads/main.',
        'Commits must have verified signatures.',
      );
      const { report, text } = await runUntil(4, { GITHUB_TOKEN: '', 'INPUT_GITHUB-TOKEN': '' });
      expect(report).toMatchObject({ published: [{ post: 'content/posts/a.md' }], write_back: null });
      expect(text).toContain('github-token');
      expect(await runUntil(0)).toMatchObject({ report: { published: [], write_back: { branch: 'main' } } });
      expect(captions()).toHaveLength(1);
    });
  });

  describe('a commit through the API', () => {
    const throughApi = { MERGECAST_COMMIT_THROUGH: 'api' };
    beforeEach(() => open());

    it('is made again on top of what somebody pushed between reading and committing', async () => {
      github.beforeCall = ({ path: called }) => {
        if (called !== '/graphql') return;
        github.beforeCall = () => {};
        commitFiles(workshop.fixture, { 'content/posts/a.md': post('13:50', 'First, mended') }, 'mend');
      };
      const { report } = await runUntil(0, throughApi);
      expect(report?.write_back).toEqual({ commit: mainHead(), branch: 'main' });
      expect(workshop.onMain('content/posts/a.md')).toMatch(/# keep me[\s\S]*status: completed[\s\S]*First, mended/);
      expect(github.count('POST', /graphql/)).toBe(2);
      expect(github.bare.signed.size).toBe(1);
      expect(captions()).toHaveLength(1);
    });

    it('is found, not repeated, when its answer is lost', async () => {
      github.faults.push({ matches: isGraphql, status: 502, body: { message: 'Bad gateway' }, afterEffect: true });
      const { report } = await runUntil(0, throughApi);
      expect(report?.write_back).toEqual({ commit: mainHead(), branch: 'main' });
      expect(github.count('POST', /graphql/)).toBe(1);
      expect(github.bare.signed.size).toBe(1);
    });

    it('is made again after a server error without effect, from the head as it is then', async () => {
      github.faults.push({ matches: isGraphql, status: 502, body: { message: 'Bad gateway' } });
      expect(await runUntil(0, throughApi)).toMatchObject({ report: { write_back: { commit: mainHead() } } });
      expect(github.count('POST', /graphql/)).toBe(2);
    });

    it('waits as long as GitHub asks, and not longer than a run may', async () => {
      const slowDown = (seconds: string) => ({
        matches: isGraphql,
        status: 403,
        headers: { 'retry-after': seconds },
        body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
      });
      github.faults.push(slowDown('600'));
      expect(await runUntil(4, throughApi)).toMatchObject({ report: { write_back: null } });
      expect(github.count('POST', /graphql/)).toBe(1);
      github.faults.push(slowDown('20'));
      expect(await runUntil(0, throughApi)).toMatchObject({
        report: { published: [], write_back: { branch: 'main' } },
      });
      expect(github.count('POST', /graphql/)).toBe(3);
      expect(captions()).toHaveLength(1);
    });

    it.each([
      [{ status: 403, body: { message: 'Resource not accessible by integration' } }, 'contents: write'],
      [{ status: 422, body: { message: 'Validation Failed', errors: [{ message: 'No.' }] } }, 'No.'],
    ])('%# is refused once, with what GitHub said', async (fault, said) => {
      github.faults.push({ matches: isGraphql, ...fault });
      const { report, text } = await runUntil(4, throughApi);
      expect(report).toMatchObject({ published: [expect.anything()], write_back: null });
      expect(text).toContain(said);
      expect(github.count('POST', /graphql/)).toBe(1);
      expect(await runUntil(0, throughApi)).toMatchObject({
        report: { published: [], write_back: { branch: 'main' } },
      });
      expect(captions()).toHaveLength(1);
    });
  });

  describe('write_back: pull_request', () => {
    beforeEach(() => open(`${CONFIG}write_back: pull_request\n`));
    const addPost = (name: string, caption: string, photo: string) =>
      commitFiles(workshop.fixture, { [`content/posts/${name}.md`]: post('13:55', caption, photo) });
    const onAudit = (file: string) => github.git(['show', `${AUDIT}:${file}`]);

    it('keeps one pull request up to date until a person merges it', async () => {
      const before = mainHead();
      const first = await runUntil(0);
      expect(first.report?.write_back).toEqual({ commit: github.git(['rev-parse', AUDIT]), branch: AUDIT });
      expect(first.text).toContain('pull request');
      expect(mainHead()).toBe(before);
      expect(onAudit('content/posts/a.md')).toContain('status: completed');
      expect(github.pulls).toMatchObject([{ number: 1, head: AUDIT, base: 'main', state: 'open' }]);
      expect(github.git(['log', '-1', '--format=%B', AUDIT])).not.toContain('[skip ci]');

      expect(await runUntil(0), 'an idle run').toMatchObject({ report: { published: [], write_back: null } });
      expect(github.count('POST', /git\/commits$/)).toBe(1);

      addPost('b', 'Second', 'photo-2.jpg');
      await runUntil(0);
      expect(github.pulls).toHaveLength(1);
      expect(github.pulls[0]?.body).toMatch(/a\.md[\s\S]*b\.md/);
      expect(onAudit('content/posts/b.md')).toContain('status: completed');
      expect(github.git(['rev-parse', `${AUDIT}^`]), 'rebuilt on the newest head').toBe(mainHead());

      github.merge(github.pulls[0] as (typeof github.pulls)[number]);
      expect(await runUntil(0)).toMatchObject({ report: { published: [], write_back: null } });
      expect(workshop.onMain('content/posts/b.md')).toContain('status: completed');
      expect(github.pulls).toHaveLength(1);
      expect(captions()).toHaveLength(2);
    });

    it('takes a person at their word who closes it, until there is something new', async () => {
      await runUntil(0);
      Object.assign(github.pulls[0] as object, { state: 'closed' });
      const idle = await runUntil(0);
      expect(idle.report).toMatchObject({ published: [], write_back: null });
      expect(idle.text).toContain('closed without merging');
      expect(github.pulls).toHaveLength(1);

      addPost('b', 'Second', 'photo-2.jpg');
      await runUntil(0);
      expect(github.pulls).toMatchObject([{ state: 'closed' }, { number: 2, state: 'open' }]);
      expect(captions()).toHaveLength(2);
    });

    it('closes it when the branch has the outcomes in another way', async () => {
      await runUntil(0);
      writeFiles(workshop.fixture.clone, { 'content/posts/a.md': `${onAudit('content/posts/a.md')}\n` });
      workshop.fixture.git(['commit', '--all', '--quiet', '--message', 'by hand']);
      workshop.fixture.git(['push', '--quiet', 'origin', 'HEAD:main']);
      await runUntil(0);
      expect(github.pulls).toMatchObject([{ state: 'closed', merged_at: null }]);
    });

    it('opens no second one when the answer to the first is lost', async () => {
      github.faults.push({
        matches: (method, at) => method === 'POST' && at.endsWith('/pulls'),
        status: 502,
        body: {},
        afterEffect: true,
      });
      expect(await runUntil(0)).toMatchObject({ report: { write_back: { branch: AUDIT } } });
      expect(github.pulls).toHaveLength(1);
      expect(github.count('POST', /\/pulls$/)).toBe(1);
    });

    it('says where to allow it, and is healed by the next run', async () => {
      github.mayCreatePulls = false;
      const { report, text } = await runUntil(4);
      expect(report).toMatchObject({ published: [expect.anything()], write_back: null });
      expect(text).toContain('Allow GitHub Actions to create and approve pull requests');
      github.mayCreatePulls = true;
      expect(await runUntil(0)).toMatchObject({ report: { published: [], write_back: { branch: AUDIT } } });
      expect(captions()).toHaveLength(1);
    });

    it('publishes without a token all the same, and says that one is missing', async () => {
      const { report, text } = await runUntil(4, { GITHUB_TOKEN: '', 'INPUT_GITHUB-TOKEN': '' });
      expect(report).toMatchObject({ published: [expect.anything()], write_back: null });
      expect(text).toContain('GITHUB_TOKEN');
      expect(await runUntil(0)).toMatchObject({ report: { published: [], write_back: { branch: AUDIT } } });
      expect(captions()).toHaveLength(1);
    });
  });

  it('needs no more history than a shallow checkout has', async () => {
    await open();
    const direct = await run({ MERGECAST_COMMIT_THROUGH: 'api' }, workshop.fixture.anotherClone({ depth: 1 }));
    expect(direct.exitCode, direct.text).toBe(0);
    expect(direct.report?.write_back).toEqual({ commit: mainHead(), branch: 'main' });
    workshop.fixture.git(['pull', '--quiet']);
    commitFiles(workshop.fixture, {
      'content/posts/b.md': post('13:55', 'Second', 'photo-2.jpg'),
      'mergecast.yml': `${workshop.onMain('mergecast.yml')}\nwrite_back: pull_request\n`,
    });
    const offered = await run({}, workshop.fixture.anotherClone({ depth: 1 }));
    expect(offered.exitCode, offered.text).toBe(0);
    expect(offered.report?.write_back).toEqual({ commit: github.git(['rev-parse', AUDIT]), branch: AUDIT });
    expect(captions()).toHaveLength(2);
  });

  it('names what a protected branch asks for, and writes once it may', async () => {
    await open();
    refusePushes('GH013: Repository rule violations found', '- Changes must be made through a pull request.');
    for (const published of [1, 0]) {
      const { report, text } = await runUntil(4);
      expect(report).toMatchObject({ write_back: null });
      expect(report?.published).toHaveLength(published);
      expect(text).toMatch(/GitHub App or a deploy key on the bypass list[\s\S]*write_back: pull_request/);
    }
    rmSync(hook());
    expect(await runUntil(0)).toMatchObject({ report: { published: [], write_back: { branch: 'main' } } });
    expect(workshop.onMain('content/posts/a.md')).toContain('status: completed');
    expect(captions()).toHaveLength(1);
  });
});

const hook = () => path.join(workshop.fixture.remote, 'hooks', 'update');

/** main takes no push, with GitHub's words; its own API is not asked by a hook. */
function refusePushes(...said: readonly string[]): void {
  const lines = said.map((line) => `echo "${line}" >&2`).join('\n');
  writeFileSync(hook(), `#!/bin/sh\n[ "$1" = refs/heads/main ] || exit 0\n${lines}\nexit 1\n`);
  chmodSync(hook(), 0o755);
}

function isGraphql(method: string, at: string): boolean {
  return method === 'POST' && at === '/graphql';
}
