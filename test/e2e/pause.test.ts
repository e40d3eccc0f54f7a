import { afterEach, expect, it } from 'vitest';
import { frontEnds, type ProgramRun } from '../support/front-ends.ts';
import { CONFIG, commitFiles, openWorkshop, type Workshop } from '../support/workshop.ts';

const POST = `---
platforms: [instagram]
scheduled_date: 2026-05-10T13:55:00Z
media_urls: [/media/photo.jpg]
---
Hello
`;

let workshop: Workshop;
afterEach(() => workshop.close());

/** A run that dies at its publish call; then somebody pauses everything, and the claim runs out. */
async function pauseAfterDeath(phase: 'before_effect' | 'after_effect'): Promise<ProgramRun> {
  let pid = 0;
  workshop = await openWorkshop({
    files: { 'content/posts/a.md': POST },
    sandbox: {
      onRequest: async (request, when) => {
        if (request.endpoint === 'instagram.media_publish' && when === phase) {
          process.kill(pid, 'SIGKILL');
          await new Promise(() => {});
        }
      },
    },
  });
  await frontEnds.CLI({
    clone: workshop.fixture.clone,
    variables: workshop.variables(),
    onStart: (started) => {
      pid = started;
    },
  });
  configure(`${CONFIG}paused: { reason: Quiet week }\n`);
  workshop.clock.moveOn(20 * 60_000);
  return publish();
}

const publish = () => frontEnds.CLI({ clone: workshop.fixture.clone, variables: workshop.variables() });
const configure = (config: string) =>
  commitFiles(workshop.fixture, { 'mergecast.yml': config.replaceAll('{sandbox}', workshop.sandbox.url) });

it('records what landed before the pause', async () => {
  const run = await pauseAfterDeath('after_effect');
  expect(run, run.stderr).toMatchObject({ exitCode: 0, report: { published: [{ post: 'content/posts/a.md' }] } });
  expect(workshop.onMain('content/posts/a.md')).toContain('status: completed');
  expect(workshop.sandbox.published()).toHaveLength(1);
});

it('asks what became of a claim, but sends nothing, not even again', async () => {
  const run = await pauseAfterDeath('before_effect');
  expect(run, run.stderr).toMatchObject({
    exitCode: 0,
    report: { published: [], in_doubt: [], deferred: [{ reason: 'Publishing is paused: Quiet week' }] },
  });
  expect(workshop.sandbox.published()).toEqual([]);
  expect(workshop.ledger()).toMatchObject([{ state: 'deferred' }]);
});
