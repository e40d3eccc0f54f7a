import { describeSource, type MediaItem } from '../../domain/media.ts';
import { asciiUrl } from '../graph/parameters.ts';
import { readBytesTransferred } from '../graph/transferred-bytes.ts';
import { handOverAddress, type PendingUpload, type UploadResult, uploadVideo } from '../graph/upload.ts';
import { trustedUploadAddress } from '../graph/upload-address.ts';
import { untrustedUpload } from '../graph/upload-outcome.ts';
import { isJsonObject, type JsonObject, textField } from '../http/json.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { readNode } from './calls.ts';
import { diagnose } from './diagnose.ts';
import { takesBytes } from './takes-bytes.ts';

/**
 * Brings a video to the address that Facebook gave for it: its bytes, or where Facebook fetches them itself. Throws a
 * `TransientError` for an address that the token must not be sent to.
 */
export async function streamVideo(
  { id, address, isResumed }: { readonly id: string; readonly address: string; readonly isResumed: boolean },
  item: MediaItem,
  context: PublishContext,
): Promise<UploadResult> {
  const trusted = trustedUploadAddress(address, context.apiOrigin);
  if (trusted === null) throw untrustedUpload(address, 'Facebook');
  const askOffset = async () => readBytesTransferred(await readUploading(id, context));
  const upload: PendingUpload = { address: trusted, platform: 'Facebook', diagnose, askOffset };
  if (takesBytes(item)) {
    const label = describeSource(item.source);
    return uploadVideo(upload, await context.media.bytes(item), { isResumed, label }, context);
  }
  if (isResumed && (await isWhole(id, context))) return { kind: 'uploaded' };
  const sent = await handOverAddress(upload, asciiUrl(await context.media.url(item)), context);
  return sent.kind === 'broken' && (await isWhole(id, context)) ? { kind: 'uploaded' } : sent;
}

/** Whether Facebook says that it has all of it: the answer to handing over an address may have been lost. */
async function isWhole(id: string, context: PublishContext): Promise<boolean> {
  const { uploading_phase: phase } = await readUploading(id, context);
  return isJsonObject(phase) && textField(phase, 'status') === 'complete';
}

/** Empty when it cannot be had now. */
async function readUploading(id: string, context: PublishContext): Promise<JsonObject> {
  const answer = await readNode(id, 'status', context);
  return answer.ok && isJsonObject(answer.body.status) ? answer.body.status : {};
}
