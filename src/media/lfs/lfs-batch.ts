import { isLoopbackHost } from '../address-range.ts';
import { connectionReason, hostFailed } from '../host-failure.ts';
import type { LfsPointer } from '../lfs-pointer.ts';

/** Where an object can be fetched, with the headers that the server asks for there. */
export interface LfsDownload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface LfsBatchOptions {
  readonly endpoint: string;
  /** Sent to the endpoint alone; null: none. */
  readonly authorization: string | null;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const TIMEOUT_MS = 30_000;
const HINT = 'Check that the file was pushed to Git LFS and that the job may read it. A later run tries again.';

/**
 * Asks an LFS server for the address of one object, by its batch API with the basic transfer.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md. Throws `TransientError`.
 */
export async function askLfsBatch(pointer: LfsPointer, file: string, options: LfsBatchOptions): Promise<LfsDownload> {
  const url = `${options.endpoint}/objects/batch`;
  const failed = (found: string, cause?: unknown) =>
    hostFailed({ host: 'Git LFS', task: `give ${file}`, found, url, hint: HINT, cause });
  const response = await post(url, pointer, options).catch((cause: unknown) => {
    throw failed(connectionReason(cause), cause);
  });
  if (response.status !== 200) throw failed(`it answered ${response.status}`);
  const object = firstObject(await response.json().catch(() => null));
  if (isRecord(object.error)) throw failed(`it has no such object (${object.error.code ?? 'no code'})`);
  const download = isRecord(object.actions) ? object.actions.download : null;
  if (!isRecord(download) || !isTrusted(download.href, options.endpoint)) throw failed('it named no address for it');
  return { url: download.href, headers: textsOf(download.header) };
}

function post(url: string, { oid, sizeBytes }: LfsPointer, options: LfsBatchOptions): Promise<Response> {
  return options.fetch(url, {
    method: 'POST',
    // The token must not travel on to wherever a redirect leads.
    redirect: 'manual',
    signal: AbortSignal.any([options.signal, AbortSignal.timeout(TIMEOUT_MS)]),
    headers: {
      accept: MEDIA_TYPE,
      'content-type': MEDIA_TYPE,
      ...(options.authorization === null ? {} : { authorization: options.authorization }),
    },
    body: JSON.stringify({
      operation: 'download',
      transfers: ['basic'],
      objects: [{ oid: oid.replace(/^sha256:/, ''), size: sizeBytes }],
      hash_algo: 'sha256',
    }),
  });
}

function firstObject(body: unknown): Record<string, unknown> {
  const [object] = isRecord(body) && Array.isArray(body.objects) ? body.objects : [];
  return isRecord(object) ? object : {};
}

/** HTTPS; plain HTTP only on this machine, and only where the server itself is there. */
function isTrusted(href: unknown, endpoint: string): href is string {
  if (typeof href !== 'string' || !URL.canParse(href)) return false;
  const { protocol, hostname } = new URL(href);
  if (isLoopbackHost(hostname)) return isLoopbackHost(new URL(endpoint).hostname);
  return protocol === 'https:';
}

function textsOf(header: unknown): Readonly<Record<string, string>> {
  if (!isRecord(header)) return {};
  return Object.fromEntries(
    Object.entries(header).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
