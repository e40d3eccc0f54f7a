import type { FetchedMedia } from './fetch-media.ts';

/** The bytes of one resumable container, as they come in. */
export class VideoUpload {
  readonly #chunks: Buffer[] = [];
  readonly limitBytes: number;
  #receivedBytes = 0;
  #fileSize: number | null = null;
  #finish: (fetched: FetchedMedia) => void = () => {};
  /** The whole file, once it is there. */
  readonly whole: Promise<FetchedMedia>;

  constructor(limitBytes: number) {
    this.limitBytes = limitBytes;
    this.whole = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  get receivedBytes(): number {
    return this.#receivedBytes;
  }

  /** As the first request said; null before it. */
  get fileSize(): number | null {
    return this.#fileSize;
  }

  get isComplete(): boolean {
    return this.#fileSize !== null && this.#receivedBytes >= this.#fileSize;
  }

  begin(fileSize: number): void {
    this.#fileSize = fileSize;
    if (fileSize > this.limitBytes) this.#finish({ kind: 'too_large' });
  }

  /** What came over one connection, which may have broken off. */
  add(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#receivedBytes += bytes.length;
    if (this.isComplete) {
      this.#finish({ kind: 'fetched', bytes: Buffer.concat(this.#chunks), contentType: 'application/octet-stream' });
    }
  }

  /** In place of bytes: Meta fetched the file from an address. */
  replace(fetched: FetchedMedia): void {
    if (fetched.kind === 'fetched') {
      this.#fileSize = fetched.bytes.length;
      this.#receivedBytes = fetched.bytes.length;
    }
    this.#finish(fetched);
  }

  /** `video_status` of the container. */
  status(): unknown {
    const status = this.isComplete ? 'complete' : this.#fileSize === null ? 'not_started' : 'in_progress';
    return {
      uploading_phase: { status, bytes_transferred: this.#receivedBytes, source_file_size: this.#fileSize ?? 0 },
      processing_phase: { status: this.isComplete ? 'in_progress' : 'not_started' },
    };
  }
}
