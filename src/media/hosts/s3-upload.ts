import { contentTypeOf } from '../content-type.ts';
import type { MediaFile } from '../media-file.ts';
import type { S3Client } from './s3-client.ts';

/** Files above this go up in parts of it: what is held in memory is one part. S3 allows no smaller ones than 5 MiB. */
const PART_BYTES = 8 * 1024 * 1024;

/** Stores a file under a key, unless the very same is there. Throws `TransientError`. */
export async function uploadToS3(client: S3Client, key: string, file: MediaFile): Promise<void> {
  if (await isThere(client, key, file)) return;
  const headers = { 'content-type': await contentTypeOf(file) };
  const task = `store ${file.path}`;
  if (file.sizeBytes > PART_BYTES) return uploadInParts({ client, key, file, headers, task });
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.read(0)) chunks.push(chunk);
  await client.must({ method: 'PUT', key, headers, body: Buffer.concat(chunks), task });
}

/** The key names the content, so a file of the same size is the file. */
async function isThere(client: S3Client, key: string, file: MediaFile): Promise<boolean> {
  const answer = await client.ask({ method: 'HEAD', key, task: `look for ${file.path}` });
  return answer.status === 200 && Number(answer.headers.get('content-length')) === file.sizeBytes;
}

interface PartsUpload {
  readonly client: S3Client;
  readonly key: string;
  readonly file: MediaFile;
  readonly headers: Readonly<Record<string, string>>;
  readonly task: string;
}

/** Parts that are not put together cost money unseen: a failed upload is taken back. */
async function uploadInParts({ client, key, file, headers, task }: PartsUpload): Promise<void> {
  const started = await client.must({ method: 'POST', key, query: { uploads: '' }, headers, task });
  const uploadId = textOf(started.text, 'UploadId');
  try {
    const tags: string[] = [];
    for await (const body of partsOf(file.read(0))) {
      const query = { partNumber: String(tags.length + 1), uploadId };
      const { headers: answered } = await client.must({ method: 'PUT', key, query, body, task });
      tags.push(answered.get('etag') ?? '');
    }
    await client.must({ method: 'POST', key, query: { uploadId }, body: Buffer.from(completion(tags)), task });
  } catch (error) {
    await client.ask({ method: 'DELETE', key, query: { uploadId }, task }).catch(() => {});
    throw error;
  }
}

/** Chunks of a stream, gathered into parts of {@link PART_BYTES}; the last may be smaller. */
async function* partsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length < PART_BYTES) continue;
    const gathered = Buffer.concat(chunks);
    yield gathered.subarray(0, PART_BYTES);
    chunks = [gathered.subarray(PART_BYTES)];
    length = gathered.length - PART_BYTES;
  }
  if (length > 0) yield Buffer.concat(chunks);
}

function completion(tags: readonly string[]): string {
  const parts = tags.map(
    (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escapeXml(tag)}</ETag></Part>`,
  );
  return `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function textOf(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}
