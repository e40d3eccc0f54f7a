import type { Octokit } from 'octokit';
import { streamBody } from '../../support/stream-body.ts';
import { contentTypeOf } from '../content-type.ts';
import { connectionReason, hostFailed } from '../host-failure.ts';
import type { MediaFile } from '../media-file.ts';
import type { MediaHostContext } from '../media-host.ts';
import { gitHubApiUrl, gitHubToken, openGitHubApi } from './github-api.ts';
import type { GitHubRepository } from './github-remote.ts';

/** The draft release that holds media while platforms fetch them. Drafts are seen by nobody without write access. */
const TAG = 'mergecast-media';
const BODY = 'Files that Mergecast hands to platforms for some minutes while it publishes. It removes them itself.';
const HINT =
  'The job needs "permissions: contents: write" and GITHUB_TOKEN; or set media.host to s3. A later run tries again.';
/** Uploads of GitHub's own cloud go to a host of their own. */
const UPLOAD_ORIGIN = 'https://uploads.github.com';
const MIN_BYTES_PER_SECOND = 256 * 1024;

export interface ReleaseAsset {
  readonly id: number;
  readonly createdAt: string;
}

/** The calls on GitHub's releases that a private repository's host makes. Each throws `TransientError`. */
export class GitHubReleases {
  readonly #context: MediaHostContext;
  readonly #owner: { readonly owner: string; readonly repo: string };
  #api: Promise<Octokit> | null = null;
  #release: Promise<{ readonly id: number; readonly uploadUrl: string }> | null = null;

  constructor({ owner, name }: GitHubRepository, context: MediaHostContext) {
    this.#context = context;
    this.#owner = { owner, repo: name };
  }

  /** Everything in the release. */
  listAssets(): Promise<readonly ReleaseAsset[]> {
    return this.#call('list what it serves', async (api) => {
      const { id } = await this.#findRelease();
      const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
      const assets = await api.paginate(route, { ...this.#owner, release_id: id, per_page: 100 });
      return assets.map((asset) => ({ id: asset.id, createdAt: asset.created_at }));
    });
  }

  /** Streams a file into the release and returns the asset's id. */
  async upload(file: MediaFile, name: string): Promise<number> {
    const { uploadUrl } = await this.#findRelease();
    const url = `${uploadUrl}?name=${encodeURIComponent(name)}`;
    const failed = (found: string, cause?: unknown) =>
      hostFailed({ host: 'GitHub', task: `store ${file.path}`, found, url, hint: HINT, cause });
    const timeoutMs = 60_000 + Math.ceil((file.sizeBytes / MIN_BYTES_PER_SECOND) * 1000);
    const response = await this.#context
      .fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${gitHubToken(this.#context)}`,
          'content-type': await contentTypeOf(file),
          'content-length': String(file.sizeBytes),
        },
        ...streamBody(file.read(0)),
        signal: AbortSignal.any([this.#context.signal, AbortSignal.timeout(timeoutMs)]),
      })
      .catch((cause: unknown) => {
        throw failed(connectionReason(cause), cause);
      });
    const body: unknown = await response.json().catch(() => null);
    const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : null;
    if (response.status !== 201 || typeof id !== 'number') throw failed(`it answered ${response.status}`);
    return id;
  }

  /** The signed address of an asset, which needs no credentials for some minutes. */
  signedAddress(assetId: number, path: string): Promise<string> {
    return this.#call(`sign an address for ${path}`, async (api) => {
      const response: { readonly status: number; readonly headers: Readonly<Record<string, unknown>> } =
        await api.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
          ...this.#owner,
          asset_id: assetId,
          headers: { accept: 'application/octet-stream' },
          request: { redirect: 'manual' },
        });
      const { location } = response.headers;
      if (response.status === 302 && typeof location === 'string') return location;
      throw new Error(`it answered ${response.status} instead of a redirect`);
    });
  }

  remove(assetId: number): Promise<void> {
    return this.#call('remove a file', async (api) => {
      await api.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...this.#owner,
        asset_id: assetId,
      });
    });
  }

  #findRelease() {
    this.#release ??= this.#call('find or make its release', async (api) => {
      const releases = await api.request('GET /repos/{owner}/{repo}/releases', { ...this.#owner, per_page: 100 });
      const found = releases.data.find(({ draft, tag_name: tag }) => draft && tag === TAG);
      const { id, upload_url: template } = found ?? (await this.#makeRelease(api));
      return { id, uploadUrl: this.#trustedUploadUrl(template) };
    });
    return this.#release;
  }

  async #makeRelease(api: Octokit) {
    const request = { ...this.#owner, tag_name: TAG, name: 'Mergecast media', body: BODY, draft: true };
    return (await api.request('POST /repos/{owner}/{repo}/releases', request)).data;
  }

  /** It comes from an answer, and the token goes there. */
  #trustedUploadUrl(template: string): string {
    const url = template.replace(/\{.*$/, '');
    const origin = URL.canParse(url) ? new URL(url).origin : null;
    if (origin === UPLOAD_ORIGIN || origin === new URL(gitHubApiUrl(this.#context)).origin) return url;
    throw new Error('it named an address for uploads that is not its own');
  }

  async #call<T>(task: string, work: (api: Octokit) => Promise<T>): Promise<T> {
    this.#api ??= openGitHubApi(this.#context);
    try {
      return await work(await this.#api);
    } catch (cause) {
      const url = gitHubApiUrl(this.#context);
      throw hostFailed({ host: 'GitHub', task, found: reasonOf(cause), url, hint: HINT, cause });
    }
  }
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'status' in error) return `it answered ${error.status}`;
  return error instanceof Error && error.cause === undefined ? error.message : connectionReason(error);
}
