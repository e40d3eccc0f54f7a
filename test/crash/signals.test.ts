import { afterEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { type FrontEnd, frontEnds, type ProgramRun } from '../support/front-ends.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

/**
 * A runner that cancels a job sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. A told process starts
 * nothing new, records what happened, says so with the right exit code and is gone before the second signal.
 */
const SIGTERM_AFTER_MS = 7_500;
const GONE_WITHIN_MS = 7_000;

type OnRequest = NonNullable<SandboxOptions['onRequest']>;

let open: Workshop | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

interface Stopped extends ProgramRun {
  /** From the first signal to the end of the process. */
  readonly leftAfterMs: number;
}

/** Starts a front end, sends the runner's signals when the moment comes, and waits for its end. */
async function stopAt(
  frontEnd: FrontEnd,
  moment: (tell: () => void) => OnRequest,
  files: Readonly<Record<string, string>>,
  config?: string,
): Promise<{ workshop: Workshop; stopped: Stopped }> {
  const signals = new Signals();
  const workshop = await openWorkshop({
    files,
    speed: 1,
    sandbox: { onRequest: moment(() => signals.send()), scenario: { processing_ms: { video: 20_000 } } },
    ...(config === undefined ? {} : { config }),
  });
  open = workshop;
  const run = await frontEnd({
    clone: workshop.fixture.clone,
    variables: workshop.variables(),
    onStart: (pid) => signals.aim(pid),
  });
  return { workshop, stopped: { ...run, leftAfterMs: signals.stop() } };
}

/** SIGINT, then SIGTERM, as a runner sends them. */
class Signals {
  #pid: number | null = null;
  #sentAt: number | null = null;
  #timer: NodeJS.Timeout | undefined;

  aim(pid: number): void {
    this.#pid = pid;
  }

  send(): void {
    if (this.#sentAt !== null || this.#pid === null) return;
    const pid = this.#pid;
    this.#sentAt = performance.now();
    process.kill(pid, 'SIGINT');
    this.#timer = setTimeout(() => process.kill(pid, 'SIGTERM'), SIGTERM_AFTER_MS);
  }

  stop(): number {
    clearTimeout(this.#timer);
    if (this.#sentAt === null) throw new Error('The moment never came.');
    return performance.now() - this.#sentAt;
  }
}

/** When a request to an endpoint has arrived, and `afterMs` later. */
const arrival =
  (endpoint: string, nth = 1, afterMs = 0) =>
  (tell: () => void): OnRequest => {
    let seen = 0;
    return (request, phase) => {
      if (phase === 'before_effect' && request.endpoint === endpoint && ++seen === nth) setTimeout(tell, afterMs);
      return Promise.resolve();
    };
  };

function post(time: string, media: string, caption: string): string {
  return `---\nplatforms: [instagram]\nscheduled_date: 2026-05-10T${time}Z\nmedia_urls: [${media}]\n---\n${caption}\n`;
}

const TWO_PICTURES = {
  'content/posts/1.md': post('13:50:00', '/media/photo.jpg', 'First'),
  'content/posts/2.md': post('13:51:00', '/media/photo-2.jpg', 'Second'),
};

const LOOKAHEAD = `content: [content/posts]
profiles:
  my_brand:
    instagram: { account_id: "17841400000000000" }
schedule: { lookahead: 5m }
media:
  host: url_template
  url_template: "{sandbox}/media/{path}?v={sha}"
`;

const states = (workshop: Workshop) => Object.fromEntries(workshop.ledger().map(({ post, state }) => [post, state]));
const captions = (workshop: Workshop) => workshop.sandbox.published().map(({ caption }) => caption);

/** The next tick of the cron, long after. */
async function expectTheNextRunGoesOn(workshop: Workshop, all: readonly string[]): Promise<void> {
  workshop.clock.moveOn(20 * 60_000);
  const { exitCode, stderr } = await frontEnds.CLI({
    clone: workshop.fixture.clone,
    variables: workshop.variables(),
  });
  expect(exitCode, stderr).toBe(0);
  expect([...captions(workshop)].sort()).toEqual(all);
  expect(Object.values(states(workshop)).every((state) => state === 'published')).toBe(true);
}

describe.each(Object.entries(frontEnds))('%s, told to stop', (_name, frontEnd) => {
  it('while media are processed: keeps the container, publishes nothing', async () => {
    const reel = { 'content/posts/1.md': post('13:50:00', '/media/clip.mp4', 'A reel') };
    const { workshop, stopped } = await stopAt(frontEnd, arrival('instagram.read_container'), reel);
    expect(stopped).toMatchObject({ exitCode: 0, report: { published: [], deferred: [{}], in_doubt: [] } });
    expect(stopped.leftAfterMs).toBeLessThan(GONE_WITHIN_MS);
    expect(workshop.ledger()).toMatchObject([{ state: 'deferred', prepared: { container_id: expect.any(String) } }]);
    await expectTheNextRunGoesOn(workshop, ['A reel']);
    expect(workshop.sandbox.requests().filter(({ endpoint }) => endpoint === 'instagram.create_container').length).toBe(
      1,
    );
  }, 60_000);

  it('while it waits for the due time: gives the claim back', async () => {
    const soon = { 'content/posts/1.md': post('14:04:00', '/media/photo.jpg', 'On the second') };
    const { workshop, stopped } = await stopAt(
      frontEnd,
      arrival('instagram.read_container', 1, 1_500),
      soon,
      LOOKAHEAD,
    );
    expect(stopped).toMatchObject({ exitCode: 0, report: { published: [], deferred: [{}], in_doubt: [] } });
    expect(stopped.leftAfterMs).toBeLessThan(GONE_WITHIN_MS);
    expect(states(workshop)).toEqual({ 'content/posts/1.md': 'deferred' });
    await expectTheNextRunGoesOn(workshop, ['On the second']);
  }, 60_000);

  it('in the middle of the publish call: hears it out, records it, and starts no other', async () => {
    const slow = (tell: () => void): OnRequest => {
      return async ({ endpoint }, phase) => {
        if (endpoint !== 'instagram.media_publish' || phase !== 'before_effect') return;
        tell();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      };
    };
    const { workshop, stopped } = await stopAt(frontEnd, slow, TWO_PICTURES);
    expect(stopped).toMatchObject({ exitCode: 0, report: { published: [{}], deferred: [{}], in_doubt: [] } });
    expect(stopped.report?.write_back).not.toBeNull();
    expect(stopped.leftAfterMs).toBeLessThan(GONE_WITHIN_MS);
    expect(captions(workshop)).toEqual(['First']);
    expect(workshop.onMain('content/posts/1.md')).toContain('status: completed');
    await expectTheNextRunGoesOn(workshop, ['First', 'Second']);
  }, 60_000);

  it('while the outcome is recorded: finishes that', async () => {
    const { workshop, stopped } = await stopAt(frontEnd, arrival('instagram.read_media'), TWO_PICTURES);
    expect(stopped).toMatchObject({ exitCode: 0, report: { published: [{}], deferred: [{}], in_doubt: [] } });
    expect(stopped.leftAfterMs).toBeLessThan(GONE_WITHIN_MS);
    expect(states(workshop)['content/posts/1.md']).toBe('published');
    await expectTheNextRunGoesOn(workshop, ['First', 'Second']);
  }, 60_000);

  it('while the publish call never answers: leaves it in doubt, in time', async () => {
    const mute = (tell: () => void): OnRequest => {
      let isFirst = true;
      return async ({ endpoint }, phase) => {
        if (endpoint !== 'instagram.media_publish' || phase !== 'after_effect' || !isFirst) return;
        isFirst = false;
        tell();
        await new Promise((resolve) => setTimeout(resolve, 12_000));
      };
    };
    const { workshop, stopped } = await stopAt(frontEnd, mute, TWO_PICTURES);
    expect(stopped.exitCode).toBe(5);
    expect(stopped).toMatchObject({ report: { published: [], deferred: [{}], in_doubt: [{}] } });
    expect(stopped.leftAfterMs).toBeLessThan(GONE_WITHIN_MS);
    expect(states(workshop)).toEqual({ 'content/posts/1.md': 'in_doubt', 'content/posts/2.md': 'deferred' });
    await expectTheNextRunGoesOn(workshop, ['First', 'Second']);
  }, 60_000);
});
