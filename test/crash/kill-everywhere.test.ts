import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { frontEnds } from '../support/front-ends.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

/**
 * The promise: whatever line the process dies on, each destination goes out once and the proof lands in git. A run over
 * a picture, a carousel and a reel is killed with SIGKILL at every request it makes and at every push, after its effect,
 * and before the effect where that cannot be undone; then the next cron ticks come. Dying before any other effect is
 * dying after the one before it. `every-effect` has all of them, and every false answer, in one process.
 */
const POSTS = {
  'content/posts/picture.md': post('13:50', ['/media/photo.jpg'], 'A picture'),
  'content/posts/carousel.md': post('13:51', ['/media/photo-2.jpg', '/media/clip.mp4'], 'A carousel'),
  'content/posts/reel.md': post('13:52', ['/media/clip.mp4'], 'A reel'),
};
const NAMES = Object.keys(POSTS);

function post(time: string, media: readonly string[], caption: string): string {
  const list = media.map((each) => `  - ${each}`).join('\n');
  return `---\n# keep me\nplatforms: [instagram]\nscheduled_date: 2026-05-10T${time}:00Z\nmedia_urls:\n${list}\n---\n${caption}\n`;
}

const POLLS_THAT_MAY_NOT_COME = 3;

type Kill =
  | { readonly at: 'request'; readonly number: number; readonly when: 'before' | 'after' }
  | { readonly at: 'push'; readonly number: number; readonly when: 'before' | 'after' };

/** A run that dies, and as many as it takes to come to rest. */
async function surviveKill(kill: Kill): Promise<void> {
  const victim: { pid: number | null } = { pid: null };
  const workshop = await openCrashWorkshop(kill, victim);
  try {
    if (kill.at === 'push') installPushHook(workshop, kill);
    const killed = await runOnce(workshop, (pid) => {
      victim.pid = pid;
      writeFileSync(path.join(workshop.fixture.folder, 'pid'), String(pid));
    });
    // How often containers are polled depends on the machine: the last requests of the count may not come at all.
    if (kill.number < total(kill) - POLLS_THAT_MAY_NOT_COME)
      expect(killed.exitCode, 'the run was to be killed').toBeNull();
    victim.pid = null;
    writeFileSync(path.join(workshop.fixture.folder, 'pid'), '');
    await runUntilQuiet(workshop);
    expectEverythingOnce(workshop);
  } finally {
    await workshop.close();
  }
}

function openCrashWorkshop(kill: Kill | null, victim: { readonly pid: number | null }): Promise<Workshop> {
  const onRequest: SandboxOptions['onRequest'] = async (request, phase) => {
    if (victim.pid === null || kill?.at !== 'request' || request.number !== kill.number) return;
    if (phase !== (kill.when === 'before' ? 'before_effect' : 'after_effect')) return;
    process.kill(victim.pid, 'SIGKILL');
    if (kill.when === 'before') await new Promise(() => {}); // the request dies with its sender
  };
  return openWorkshop({
    files: POSTS,
    // A slower clock leaves a loaded machine the time that a run has on an idle one.
    speed: 10,
    // Another post of the same container is a visible second post here: a double send cannot hide.
    sandbox: { onRequest, scenario: { processing_ms: { video: 4_000 }, second_publish: 'new_post' } },
  });
}

/** The nth push of the victim is where it dies; before: the remote never takes it. */
function installPushHook({ fixture }: Workshop, kill: Kill): void {
  const hook = path.join(fixture.remote, 'hooks', kill.when === 'before' ? 'pre-receive' : 'post-receive');
  const counter = path.join(fixture.folder, 'pushes');
  writeFileSync(counter, '');
  writeFileSync(
    hook,
    `#!/bin/sh
echo x >> '${counter}'
[ "$(wc -l < '${counter}')" -eq ${kill.number} ] || exit 0
pid=$(cat '${fixture.folder}/pid')
[ -n "$pid" ] && kill -9 "$pid"
exit 1
`,
  );
  chmodSync(hook, 0o755);
}

const runOnce = (workshop: Workshop, onStart: (pid: number) => void = () => {}) =>
  frontEnds.CLI({ clone: workshop.fixture.clone, variables: workshop.variables(), onStart });

/**
 * Twice what an idle machine needs. On a loaded one a run may use up its time budget, of which this clock makes a few
 * seconds, and leave the rest to the next.
 */
const MAX_TICKS = 12;

async function runUntilQuiet(workshop: Workshop): Promise<void> {
  const story: string[] = [];
  for (let tick = 0; tick < MAX_TICKS; tick += 1) {
    workshop.clock.moveOn(20 * 60_000);
    const { exitCode, report, stdout, stderr } = await runOnce(workshop);
    if (exitCode === 0 && report?.published.length === 0 && report.write_back === null) return;
    expect(exitCode, stderr).not.toBe(70);
    story.push(`${exitCode}: ${stdout}${stderr}`);
  }
  throw new Error(`The runs did not come to rest.\n${story.join('\n')}`);
}

function expectEverythingOnce(workshop: Workshop): void {
  const captions = workshop.sandbox.published().map(({ caption }) => caption);
  expect([...captions].sort()).toEqual(['A carousel', 'A picture', 'A reel']);
  expect(workshop.ledger().map(({ state }) => state)).toEqual(['published', 'published', 'published']);
  for (const name of NAMES) {
    const text = workshop.onMain(name);
    expect(text).toContain('# keep me');
    expect(text).toContain('status: completed');
    const url = workshop.ledger().find((record) => record.post === name)?.post_url;
    expect(text).toContain(`post_url: ${url}`);
    expect(workshop.sandbox.published().some(({ permalink }) => permalink === url)).toBe(true);
  }
}

/** One undisturbed run, to know how many requests and pushes there are to die at. */
async function countEffects(): Promise<{ requests: number; publishCalls: readonly number[]; pushes: number }> {
  const workshop = await openCrashWorkshop(null, { pid: null });
  try {
    installPushHook(workshop, { at: 'push', number: 0, when: 'after' });
    const { exitCode, stderr } = await runOnce(workshop);
    expect(exitCode, stderr).toBe(0);
    expectEverythingOnce(workshop);
    const pushes = readFileSync(path.join(workshop.fixture.folder, 'pushes'), 'utf8').length / 2;
    const calls = workshop.sandbox.requests().filter(({ endpoint }) => endpoint !== null);
    const publishCalls = calls.flatMap(({ endpoint, number }) => (endpoint === PUBLISH ? [number] : []));
    return { requests: calls.length, publishCalls, pushes };
  } finally {
    await workshop.close();
  }
}

const PUBLISH = 'instagram.media_publish';
const { requests, publishCalls, pushes } = await countEffects();
const total = ({ at }: Kill): number => (at === 'request' ? requests : pushes);
const range = (length: number) => Array.from({ length }, (_each, index) => index + 1);

describe.concurrent('killed with SIGKILL', () => {
  it.each(publishCalls)(`at request %i of ${requests}, a publish call, before its effect`, (number) =>
    surviveKill({ at: 'request', number, when: 'before' }),
  );
  it.each(range(requests))(`at request %i of ${requests}, after its effect`, (number) =>
    surviveKill({ at: 'request', number, when: 'after' }),
  );
  it.each([1, 2, pushes])(`at push %i of ${pushes}, before the remote takes it`, (number) =>
    surviveKill({ at: 'push', number, when: 'before' }),
  );
  it.each(range(pushes))(`at push %i of ${pushes}, after the remote took it`, (number) =>
    surviveKill({ at: 'push', number, when: 'after' }),
  );
});
