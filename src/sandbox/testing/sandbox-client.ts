import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Sandbox, SandboxOptions } from '../sandbox.ts';
import type { Scenario } from '../scenario.ts';
import { startSandbox } from '../start-sandbox.ts';
import { ManualClock } from './manual-clock.ts';

export const ACCOUNT = '17841400000000001';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

/** A sandbox with a media folder, and a plain client for it. Everything is gone after the test. */
export class SandboxClient {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly #folder: string;
  token = 'a-token';
  version = 'v25.0';

  private constructor(sandbox: Sandbox, clock: ManualClock, folder: string) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.#folder = folder;
  }

  static async start(scenario?: Scenario, options: Partial<SandboxOptions> = {}): Promise<SandboxClient> {
    const clock = new ManualClock();
    const folder = await mkdtemp(join(tmpdir(), 'mergecast-sandbox-'));
    const sandbox = await startSandbox({ clock, mediaRoot: folder, ...(scenario ? { scenario } : {}), ...options });
    onTestFinished(async () => {
      await sandbox.close();
      await rm(folder, { recursive: true });
    });
    return new SandboxClient(sandbox, clock, folder);
  }

  /** Puts a file into the media folder and gives its address. */
  async host(name: string, bytes: Buffer | string): Promise<string> {
    await writeFile(join(this.#folder, name), bytes);
    return `${this.sandbox.url}/media/${name}`;
  }

  get(path: string, query: Record<string, string> = {}): Promise<Answer> {
    const search = new URLSearchParams(query);
    return this.#send(`${this.sandbox.url}/${this.version}/${path}?${search}`, { method: 'GET' });
  }

  post(path: string, form: Record<string, string>): Promise<Answer> {
    return this.#send(`${this.sandbox.url}/${this.version}/${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
  }

  /** As a form with files. */
  send(path: string, form: Record<string, string>, files: Record<string, Buffer>): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(form)) body.set(name, value);
    for (const [name, bytes] of Object.entries(files)) body.set(name, new Blob([new Uint8Array(bytes)]), `${name}.bin`);
    return this.#send(`${this.sandbox.url}/${this.version}/${path}`, { method: 'POST', body });
  }

  delete(path: string): Promise<Answer> {
    return this.#send(`${this.sandbox.url}/${this.version}/${path}`, { method: 'DELETE' });
  }

  create(form: Record<string, string>): Promise<Answer> {
    return this.post(`${ACCOUNT}/media`, form);
  }

  publish(creationId: unknown): Promise<Answer> {
    return this.post(`${ACCOUNT}/media_publish`, { creation_id: String(creationId) });
  }

  async #send(url: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(url, { ...init, headers: { authorization: `Bearer ${this.token}` } });
    return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'] };
  }
}

/** `code/subcode` of an error answer, or `ok`. */
export function codeOf({ json }: Answer): string {
  const error = json.error as { code: number; error_subcode?: number } | undefined;
  if (error === undefined) return 'ok';
  return error.error_subcode === undefined ? String(error.code) : `${error.code}/${error.error_subcode}`;
}
