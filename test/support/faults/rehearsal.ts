import { type Instant, instant } from '../../../src/domain/instant.ts';
import type { LedgerRecord } from '../../../src/domain/ledger-record.ts';
import type { RunEnvironment } from '../../../src/run/environment.ts';
import { publish } from '../../../src/run/publish.ts';
import type { PublishResult } from '../../../src/run/results.ts';
import { APIS, apiVariables } from '../../../src/sandbox/apis.ts';
import type { PublishedMedia } from '../../../src/sandbox/sandbox.ts';
import type { Scenario } from '../../../src/sandbox/scenario.ts';
import { FakeClock } from '../fake-clock.ts';
import { type Disturbance, Effects } from './effects.ts';
import type { HttpFault } from './http-faults.ts';
import { MemoryGit, type MemoryRepository } from './memory-git.ts';
import { MemoryObjects } from './memory-objects.ts';
import { createMemorySandbox, type MemorySandbox, SANDBOX_ORIGIN, toMemoryRequest } from './memory-sandbox.ts';

export const REHEARSAL_START = '2026-05-10T14:00:00Z';
export const SECRETS = { studio: 'EAAB-token-of-the-studio-7f3a', shop: 'EAAB-token-of-the-shop-91cc' } as const;

/** The same token for every platform of a profile. */
function tokens(): Record<string, string> {
  return Object.fromEntries(
    APIS.flatMap(({ id }) => [
      [`STUDIO_${id.toUpperCase()}_ACCESS_TOKEN`, SECRETS.studio],
      [`SHOP_${id.toUpperCase()}_ACCESS_TOKEN`, SECRETS.shop],
    ]),
  );
}

const CALL_TIME_MS = 40;
const CALL_PATIENCE_MS = 60_000;

export interface RehearsalOptions {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly scenario?: Scenario;
  /** What the platform answers to a kind of call, in place of the truth, for as long as it is there; null: the truth. */
  readonly lie?: (label: string) => Response | null;
  /** Told of every line of the log; what it throws is thrown where the line was logged. */
  readonly onLog?: (message: string) => void;
}

/** Where and how one run is disturbed. */
export interface Trouble {
  /** Number of the effect. */
  readonly at: number;
  readonly disturbance: Disturbance;
  /** For an HTTP call: what it answers in place of the truth. Absent: the connection breaks off. */
  readonly http?: HttpFault;
}

/** A command that went to its end, or not. */
export interface Rehearsed<Result> {
  /** Null: the process died, or the command threw. */
  readonly result: Result | null;
  readonly error: unknown;
  readonly effects: Effects;
}

export type RehearsedRun = Rehearsed<PublishResult>;

/**
 * A content repository, its remote, a platform and a clock in memory, and runs of `publish` over them, any effect of
 * which can be disturbed. Only the ports are stand-ins: every line of the run itself is the real one.
 */
export class Rehearsal {
  readonly clock = new FakeClock(REHEARSAL_START);
  readonly sandbox: MemorySandbox;
  readonly logged: string[] = [];
  readonly #repository: MemoryRepository;
  readonly #lie: (label: string) => Response | null;
  readonly #onLog: (message: string) => void;
  #runs = 0;

  constructor({ files, scenario = {}, lie = () => null, onLog = () => {} }: RehearsalOptions) {
    this.#lie = lie;
    this.#onLog = onLog;
    const objects = new MemoryObjects();
    const entries = Object.entries(files).map(
      ([path, content]) => [path, { mode: '100644', oid: objects.addBlob(Buffer.from(content)) }] as const,
    );
    const first = objects.addCommit({ tree: objects.addTree(new Map(entries)), parents: [], message: 'first' });
    this.#repository = {
      objects,
      remote: new Map([['refs/heads/main', first]]),
      refs: new Map([['refs/heads/main', first]]),
    };
    const media = Object.fromEntries(Object.entries(files).filter(([, content]) => typeof content !== 'string'));
    this.sandbox = createMemorySandbox({ clock: this.clock, scenario, media: media as Record<string, Uint8Array> });
  }

  /**
   * One run of `publish`, to its end or its death. `onEffect` is told of each effect's number just before it: another run
   * may start there, on a clone of its own.
   */
  run(trouble: Trouble | null = null, onEffect: (number: number) => void = () => {}): Promise<RehearsedRun> {
    return this.perform((environment) => publish({ dryRun: false, branch: null }, environment), trouble, onEffect);
  }

  /** The same of any other command. */
  async perform<Result>(
    command: (environment: RunEnvironment) => Promise<Result>,
    trouble: Trouble | null = null,
    onEffect: (number: number) => void = () => {},
  ): Promise<Rehearsed<Result>> {
    this.#runs += 1;
    const effects = new Effects(trouble?.at, trouble?.disturbance);
    effects.onEffect = onEffect;
    const running = command(this.#environment(effects, trouble)).then(
      (result) => ({ result, error: null }),
      (error: unknown) => ({ result: null, error }),
    );
    const end = await Promise.race([running, effects.death]);
    return end === 'died' ? { result: null, error: null, effects } : { ...end, effects };
  }

  /** A commit on the branch by a person; null deletes the file. */
  change(path: string, text: string | null): void {
    const { objects, remote } = this.#repository;
    const head = remote.get('refs/heads/main') ?? '';
    const files = objects.files(head);
    if (text === null) files.delete(path);
    else files.set(path, { mode: '100644', oid: objects.addBlob(Buffer.from(text)) });
    const commit = { tree: objects.addTree(files), parents: [head], message: 'a change' };
    remote.set('refs/heads/main', objects.addCommit(commit));
  }

  onMain(path: string): string {
    return this.#textAt(this.#repository.remote.get('refs/heads/main') ?? '', path);
  }

  ledger(): LedgerRecord[] {
    const { remote, objects } = this.#repository;
    return [...remote].flatMap(([ref, commit]) =>
      ref.startsWith('refs/mergecast/')
        ? [...objects.files(commit).keys()].map((path) => JSON.parse(this.#textAt(commit, path)) as LedgerRecord)
        : [],
    );
  }

  published(): readonly PublishedMedia[] {
    return this.sandbox.published();
  }

  /** Everything that was ever written or said. */
  *everyText(): Iterable<string> {
    yield* this.logged;
    for (const blob of this.#repository.objects.blobs.values()) yield blob.toString('latin1');
    for (const { message } of this.#repository.objects.commits.values()) yield message;
  }

  #textAt(commit: string, path: string): string {
    const { objects } = this.#repository;
    return objects.blobs.get(objects.files(commit).get(path)?.oid ?? '')?.toString('utf8') ?? '';
  }

  #environment(effects: Effects, trouble: Trouble | null): RunEnvironment {
    const log = (message: string) => {
      this.logged.push(message);
      this.#onLog(message);
    };
    const clone = { ...this.#repository, refs: new Map(this.#repository.refs) };
    return {
      cwd: '/memory',
      variables: {
        ...apiVariables(SANDBOX_ORIGIN),
        ...tokens(),
      },
      clock: {
        now: (): Instant => instant(this.clock.now()),
        sleep: (durationMs: number) => effects.observe(() => this.clock.sleep(durationMs)),
      },
      log: { info: log, warn: log, debug: log },
      fetch: this.#fetch(effects, trouble),
      openGit: () => new MemoryGit(clone, effects, (durationMs) => this.clock.advance(durationMs)),
      signal: new AbortController().signal,
      runId: `local:rehearsal-${this.#runs}`,
      registerSecret: () => {},
      github: null,
    };
  }

  #fetch(effects: Effects, trouble: Trouble | null): typeof fetch {
    return async (input, init) => {
      const request = await toMemoryRequest(input, init);
      this.clock.advance(CALL_TIME_MS);
      const { endpoint, accountId } = await this.sandbox.targetOf(request);
      const label = `${request.method} ${endpoint}`;
      const lie = this.#lie(label);
      return effects.perform(
        { label, accountId },
        () => lie ?? this.sandbox.answer(request),
        async (disturbance, answer) => {
          if (disturbance.startsWith('hangs')) this.clock.advance(CALL_PATIENCE_MS);
          if (trouble?.http === undefined) throw new TypeError('fetch failed');
          return trouble.http.answer((await answer?.text()) ?? null);
        },
      );
    };
  }
}
