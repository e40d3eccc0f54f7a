import { MergecastError } from '../../domain/errors.ts';
import { describeSource, type MediaItem } from '../../domain/media.ts';
import { asciiUrl, compact } from '../graph/parameters.ts';
import { uploadTimeoutMs } from '../graph/upload.ts';
import { answerId, type IdAnswer } from '../http/answer-id.ts';
import type { PublishContext } from '../platform-adapter.ts';
import { create, createFromFile } from './calls.ts';
import type { PageHandle } from './handle.ts';
import type { PagePart } from './page-part.ts';
import { endOfCall, endOfMedia, type Step } from './step.ts';
import { takesBytes } from './takes-bytes.ts';

const EDGE = 'photos';

/** Uploads the pictures that the handle does not have yet, each as an unpublished photo, which nobody sees. */
export async function uploadPhotos(part: PagePart, start: PageHandle, context: PublishContext): Promise<Step> {
  let handle = start;
  for (const item of part.media.slice(start.photos.length)) {
    try {
      const photo = await uploadPhoto(item, photoParameters(item, part.altText, handle), context);
      if (!photo.ok) return endOfCall(photo.fault, handle, context);
      handle = { ...handle, photos: [...handle.photos, photo.id] };
    } catch (error) {
      if (MergecastError.isInstance(error)) return endOfMedia(error, handle);
      throw error;
    }
  }
  return { kind: 'made', handle };
}

/** Without the picture itself. A photo for a post that waits for its date has to be a temporary one. */
export function photoParameters(
  item: MediaItem,
  altText: string | null,
  { bringOutAt }: Pick<PageHandle, 'bringOutAt'>,
): Readonly<Record<string, string>> {
  return compact({
    published: false,
    temporary: bringOutAt === null ? null : true,
    alt_text_custom: item.altText ?? altText,
  });
}

async function uploadPhoto(
  item: MediaItem,
  parameters: Readonly<Record<string, string>>,
  context: PublishContext,
): Promise<IdAnswer> {
  if (!takesBytes(item)) {
    const url = asciiUrl(await context.media.url(item));
    return answerId(await create(EDGE, { ...parameters, url }, context));
  }
  const { sizeBytes, read } = await context.media.bytes(item);
  context.log.info(`Uploading ${describeSource(item.source)} to Facebook.`);
  const file = () => ({ field: 'source', sizeBytes, bytes: read(0) });
  return answerId(await createFromFile(EDGE, parameters, file, uploadTimeoutMs(sizeBytes), context));
}
