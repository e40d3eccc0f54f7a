import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from '../../support/git.ts';
import { connectionReason, hostFailed } from '../host-failure.ts';
import type { LfsPointer } from '../lfs-pointer.ts';
import type { MediaHostContext } from '../media-host.ts';
import { lfsAuthorization } from './lfs-authorization.ts';
import { askLfsBatch, type LfsBatchOptions } from './lfs-batch.ts';
import { findLfsEndpoint } from './lfs-endpoint.ts';

export interface LfsStoreOptions
  extends Pick<MediaHostContext, 'remoteUrl' | 'variables' | 'registerSecret' | 'fetch' | 'signal'> {
  readonly git: Git;
  readonly remote: string | null;
}

const HINT =
  'A later run tries again. "git lfs fetch" in the clone, or "lfs: true" for actions/checkout, shows whether it is there.';

/** The bytes behind Git LFS pointers: from the clone's own store where they are there, else from the server. */
export class LfsStore {
  readonly #options: LfsStoreOptions;
  #server: Promise<LfsBatchOptions | null> | null = null;

  constructor(options: LfsStoreOptions) {
    this.#options = options;
  }

  /** From an offset on. A stream from the start is compared with the pointer's hash before its end is handed out. */
  async *read(pointer: LfsPointer, file: string, fromByte: number): AsyncGenerator<Uint8Array> {
    const local = await this.#findLocal(pointer);
    if (local !== null) yield* createReadStream(local, { start: fromByte });
    else yield* verified(await this.#download(pointer, file, fromByte), pointer, file, fromByte);
  }

  /** `.git/lfs/objects/ab/cd/abcd…`, where git-lfs keeps what it has fetched. */
  async #findLocal({ oid, sizeBytes }: LfsPointer): Promise<string | null> {
    const { git } = this.#options;
    const folder = await git.text(['rev-parse', '--git-common-dir']);
    if (folder === null) return null;
    const hash = oid.replace(/^sha256:/, '');
    const file = path.join(path.resolve(git.root, folder), 'lfs/objects', hash.slice(0, 2), hash.slice(2, 4), hash);
    const found = await stat(file).catch(() => null);
    return found?.size === sizeBytes ? file : null;
  }

  async #download(pointer: LfsPointer, file: string, fromByte: number): Promise<AsyncIterable<Uint8Array>> {
    this.#server ??= this.#findServer();
    const server = await this.#server;
    const failed = (found: string, url: string, cause?: unknown) =>
      hostFailed({ host: 'Git LFS', task: `give ${file}`, found, url, hint: HINT, cause });
    if (server === null) throw failed('the remote of this clone has no LFS server that is known', '');
    const { url, headers } = await askLfsBatch(pointer, file, server);
    const range = fromByte === 0 ? {} : { range: `bytes=${fromByte}-` };
    const { fetch, signal } = this.#options;
    const response = await fetch(url, { headers: { ...headers, ...range }, signal }).catch((cause: unknown) => {
      throw failed(connectionReason(cause), url, cause);
    });
    const expected = fromByte === 0 ? 200 : 206;
    if (response.status !== expected || response.body === null) throw failed(`it answered ${response.status}`, url);
    return response.body as AsyncIterable<Uint8Array>;
  }

  async #findServer(): Promise<LfsBatchOptions | null> {
    const endpoint = await findLfsEndpoint(this.#options);
    if (endpoint === null) return null;
    const authorization = await lfsAuthorization({ ...this.#options, endpoint });
    return { endpoint, authorization, fetch: this.#options.fetch, signal: this.#options.signal };
  }
}

/** Holds the last chunk back until the hash is known, so that no whole file of wrong bytes is ever handed on. */
async function* verified(
  body: AsyncIterable<Uint8Array>,
  { oid, sizeBytes }: LfsPointer,
  file: string,
  fromByte: number,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  let length = fromByte;
  for await (const chunk of body) {
    if (held !== null) yield held;
    hash.update(chunk);
    length += chunk.length;
    held = chunk;
  }
  const isRight = length === sizeBytes && (fromByte > 0 || `sha256:${hash.digest('hex')}` === oid);
  if (!isRight) {
    const found = `what came is not what the pointer names (${length} of ${sizeBytes} bytes)`;
    throw hostFailed({ host: 'Git LFS', task: `give ${file}`, found, url: '', hint: HINT });
  }
  if (held !== null) yield held;
}
