import type { Instant } from '../../domain/instant.ts';
import { jsonReply, type Reply } from '../../support/http/reply.ts';
import type { ArrivedRequest, ArrivedUpload } from '../server/arrived-request.ts';
import type { Target } from '../server/target.ts';
import { checkPageToken, type SandboxAccount, unseenObject } from './accounts.ts';
import { fetchMedia } from './fetch-media.ts';
import { GraphError } from './graph-error.ts';
import { refusal } from './refusals.ts';
import { checkVersion } from './versions.ts';
import type { VideoUpload } from './video-upload.ts';
import type { World } from './world.ts';

const PATH = /^\/(ig-api|video)-upload\/([^/]+)\/(\d{1,20})$/;
const FETCH_TIMEOUT_MS = 10_000;

/** The part of Meta's upload host (`rupload.facebook.com`). Null: the path is not one of its. */
export function routeUpload(request: ArrivedRequest, world: World): Target | null {
  const [, host, version, id = ''] = PATH.exec(request.path) ?? [];
  if (version === undefined || request.method !== 'POST') return null;
  const subject = host === 'video' ? findVideo(id, world) : findContainer(id, world);
  return {
    endpoint: host === 'video' ? 'facebook.upload_video' : 'instagram.upload_video',
    accountId: subject?.account?.id ?? null,
    run: () => answer(request, { version, id, subject }, world),
  };
}

/** What the bytes are for. */
interface Subject {
  readonly account: SandboxAccount | null;
  /** Throws a `GraphError` when it takes no bytes, or none with this token. */
  readonly upload: (now: Instant, token: string) => VideoUpload;
  /** How the host says that the file could not be fetched from its address. */
  readonly unfetchable: { readonly type: string; readonly status: number };
}

interface Address {
  readonly version: string;
  readonly id: string;
  readonly subject: Subject | null;
}

function findContainer(id: string, world: World): Subject | null {
  const container = world.containers.find(id);
  if (container === null) return null;
  return {
    account: world.accounts.find(container.accountId, container.platform),
    upload(now) {
      if (container.upload === null)
        throw refusal('invalidParameter', 'The container was not made with upload_type=resumable.');
      if (container.status(now) === 'EXPIRED') throw refusal('containerExpired', 'The container has expired.');
      return container.upload;
    },
    unfetchable: { type: 'ProcessingFailedError', status: 400 },
  };
}

/** Of a Page: a reel or a story. Other videos come in chunks of a form. */
function findVideo(id: string, { pages, accounts }: World): Subject | null {
  const video = pages.videos.get(id);
  if (video === undefined || video.kind === 'video') return null;
  return {
    account: video.account,
    upload(_now, token) {
      checkPageToken(video.account, token, accounts);
      return video.upload;
    },
    unfetchable: { type: 'FileUrlProcessingError', status: 422 },
  };
}

async function answer(request: ArrivedRequest, address: Address, world: World): Promise<Reply> {
  try {
    const { upload, unfetchable } = findUpload(request, address, world);
    const url = request.upload?.fileUrl;
    if (!url) return receive(request, upload);
    const reason = await fetchInstead(url, upload, world);
    if (reason === null) return jsonReply({ success: true, message: 'Upload successful.' });
    return refuse(unfetchable.type, `The file could not be fetched (${reason}).`, { status: unfetchable.status });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return jsonReply(error.toJson(world.ids.nextTrace()), error.status);
  }
}

/** Who may send bytes to what: the token stands in a header of its own form there. */
function findUpload({ token, problem }: ArrivedRequest, { version, id, subject }: Address, world: World) {
  const now = world.clock.now();
  checkVersion(version, now);
  if (problem !== null) throw problem;
  world.accounts.checkToken(token, now);
  if (subject === null || subject.account === null) throw unseenObject(id);
  world.accounts.checkAccess(token, subject.account, 'publish');
  return { upload: subject.upload(now, token), unfetchable: subject.unfetchable };
}

/** Every byte that arrived counts, also those of a connection that broke off. */
function receive({ upload: arrived }: ArrivedRequest, upload: VideoUpload): Reply {
  const { offset, fileSize, body } = arrived ?? NOTHING;
  if (fileSize === null || fileSize < 1)
    return refuse('PartialRequestError', 'The header file_size must be the size of the file in bytes.');
  if (offset === null) return refuse('OffsetInvalidError', 'The header offset must be a number of bytes.');
  if (upload.fileSize !== null && upload.fileSize !== fileSize) {
    return refuse(
      'FileSizeInvalidError',
      `The file has ${upload.fileSize} bytes, as the first request said, not ${fileSize}.`,
    );
  }
  if (upload.isComplete) return refuse('OffsetInvalidError', 'All bytes have arrived before.');
  if (offset !== upload.receivedBytes) {
    return refuse('OffsetInvalidError', `The next byte is ${upload.receivedBytes}, not ${offset}.`);
  }
  if (offset + body.length > fileSize) return refuse('FileSizeInvalidError', `More than ${fileSize} bytes came.`);
  if (upload.fileSize === null) upload.begin(fileSize);
  upload.add(body);
  if (!upload.isComplete)
    return refuse('PartialRequestError', 'Partial request (did not match length of file)', { isRetriable: true });
  return jsonReply({ success: true, message: 'Upload successful.' });
}

/** Why not; null when the file is there. */
async function fetchInstead(url: string, upload: VideoUpload, { signal }: World): Promise<string | null> {
  const fetched = await fetchMedia(url, { limitBytes: upload.limitBytes, timeoutMs: FETCH_TIMEOUT_MS, signal });
  if (fetched.kind !== 'fetched') return fetched.kind;
  upload.replace(fetched);
  return null;
}

function refuse(type: string, message: string, { isRetriable = false, status = 400 } = {}): Reply {
  return jsonReply({ debug_info: { retriable: isRetriable, type, message } }, status);
}

const NOTHING: ArrivedUpload = { offset: null, fileSize: null, fileUrl: null, body: Buffer.alloc(0) };
