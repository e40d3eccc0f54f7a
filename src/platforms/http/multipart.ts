import { randomUUID } from 'node:crypto';

/** A file in a form, whose bytes are never held whole. */
export interface FormFile {
  /** The form's name for it: `source`. */
  readonly field: string;
  readonly sizeBytes: number;
  /** The bytes from the first on, exactly `sizeBytes` of them. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A `multipart/form-data` body as it is sent. */
export interface MultipartBody {
  readonly headers: { readonly 'content-type': string; readonly 'content-length': string };
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Text fields first, then the file: a server knows what it is given before the bytes come. */
export function multipartBody(parameters: Readonly<Record<string, string>>, file: FormFile): MultipartBody {
  const boundary = `mergecast-${randomUUID()}`;
  const fields = Object.entries(parameters).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const fileHead = [
    `--${boundary}`,
    `content-disposition: form-data; name="${file.field}"; filename="${file.field}"`,
    'content-type: application/octet-stream',
    '\r\n',
  ].join('\r\n');
  const head = Buffer.from(fields.join('') + fileHead);
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.length + file.sizeBytes + tail.length),
    },
    bytes: joined(head, file.bytes, tail),
  };
}

async function* joined(head: Uint8Array, middle: AsyncIterable<Uint8Array>, tail: Uint8Array) {
  yield head;
  yield* middle;
  yield tail;
}
