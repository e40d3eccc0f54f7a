import { addMs, type Instant } from '../../domain/instant.ts';
import type { SandboxPlatform } from '../platform.ts';
import type { JudgedVideo, KeptMedia } from './kept-media.ts';
import type { VideoUpload } from './video-upload.ts';

export type ContainerStatus = 'IN_PROGRESS' | 'FINISHED' | 'PUBLISHED' | 'ERROR' | 'EXPIRED';

export const CONTAINER_LIFETIME_MS = 24 * 3_600_000;
const SETTLE_PATIENCE_MS = 2000;

export interface ContainerInit {
  readonly id: string;
  readonly platform: SandboxPlatform;
  readonly accountId: string;
  /** In the platform's words. */
  readonly kind: string;
  readonly isVideo: boolean;
  readonly parameters: Readonly<Record<string, string>>;
  readonly children: readonly Container[];
  readonly createdAt: Instant;
  readonly processingMs: number;
  /** The picture of an image, the cover of a video. */
  readonly image: KeptMedia | null;
  /** Of a video: still being fetched and judged. Never rejects. */
  readonly video: Promise<JudgedVideo> | null;
  /** Of a resumable container: its bytes; null for any other. */
  readonly upload: VideoUpload | null;
}

/** One step on the way to a post. Its status is worked out from the time and what became of its media. */
export class Container {
  readonly id: string;
  readonly platform: SandboxPlatform;
  readonly accountId: string;
  readonly kind: string;
  readonly isVideo: boolean;
  readonly parameters: Readonly<Record<string, string>>;
  readonly children: readonly Container[];
  readonly createdAt: Instant;
  readonly image: KeptMedia | null;
  readonly upload: VideoUpload | null;
  readonly #readyAt: Instant;
  readonly #judging: Promise<void>;
  #judged: JudgedVideo | 'pending' | 'nothing_to_judge';
  #publishedAs: string | null = null;

  constructor(init: ContainerInit) {
    this.id = init.id;
    this.platform = init.platform;
    this.isVideo = init.isVideo;
    this.accountId = init.accountId;
    this.kind = init.kind;
    this.parameters = init.parameters;
    this.children = init.children;
    this.createdAt = init.createdAt;
    this.image = init.image;
    this.upload = init.upload;
    this.#readyAt = addMs(init.createdAt, init.processingMs);
    this.#judged = init.video === null ? 'nothing_to_judge' : 'pending';
    this.#judging = Promise.resolve(init.video).then((judged) => {
      if (judged !== null) this.#judged = judged;
    });
  }

  /** Id of the media it became; null while it has not been published. */
  get publishedAs(): string | null {
    return this.#publishedAs;
  }

  /** The video as it was fetched; null while it is not there, and for other kinds. */
  get video(): KeptMedia | null {
    return typeof this.#judged === 'object' && 'media' in this.#judged ? this.#judged.media : null;
  }

  /** What is wrong with its video, in the platform's words or its subcode; null when nothing is known to be. */
  get fault(): number | string | null {
    return typeof this.#judged === 'object' && 'fault' in this.#judged ? this.#judged.fault : null;
  }

  status(now: Instant): ContainerStatus {
    if (this.#publishedAs !== null) return 'PUBLISHED';
    if (now >= addMs(this.createdAt, CONTAINER_LIFETIME_MS)) return 'EXPIRED';
    if (now < this.#readyAt || this.#judged === 'pending') return 'IN_PROGRESS';
    return this.fault === null ? 'FINISHED' : 'ERROR';
  }

  /**
   * Once the processing time is over by the clock, gives a fetch that is still running a moment of real time.
   * Without it a test whose clock jumps would outrun the real connection.
   */
  async settle(now: Instant): Promise<void> {
    if (now < this.#readyAt || this.#judged !== 'pending' || this.upload?.isComplete === false) return;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SETTLE_PATIENCE_MS);
    });
    await Promise.race([this.#judging, patience]);
    clearTimeout(timer);
  }

  markPublished(mediaId: string): void {
    this.#publishedAs = mediaId;
    for (const child of this.children) child.markPublished(mediaId);
  }
}
