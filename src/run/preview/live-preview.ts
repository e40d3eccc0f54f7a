import { ConfigError } from '../../domain/errors.ts';
import type { PreviewData } from '../../domain/preview-data.ts';
import type { RunEnvironment } from '../environment.ts';
import { CONFIG_FILE } from '../load-content.ts';
import { type FileFollower, followFiles } from './follow-files.ts';
import type { Preview, PreviewReading } from './open-preview.ts';

/** Its own word for what happened elsewhere: somebody committed, or a run published. */
const PAST_EVERY_MS = 60_000;
const GIT_LOG = '.git/logs/HEAD';

/** A preview that follows the files on disk, and tells who listens. */
export class LivePreview {
  readonly preview: Preview;
  readonly #environment: RunEnvironment;
  readonly #listeners = new Set<() => void>();
  #reading: PreviewReading;
  #data: PreviewData;
  #follower: FileFollower | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isReading = false;
  #isStale = false;

  constructor(preview: Preview, first: PreviewReading, environment: RunEnvironment) {
    this.preview = preview;
    this.#environment = environment;
    this.#reading = first;
    this.#data = first.data;
  }

  /** The files behind the page's addresses. */
  get files(): PreviewReading['files'] {
    return this.#reading.files;
  }

  get data(): PreviewData {
    return this.#data;
  }

  /** Told after each change. Returns how to stop listening. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async follow(): Promise<void> {
    this.#follower = await followFiles({
      workspace: this.preview.workspace,
      paths: [...this.#reading.folders, CONFIG_FILE, GIT_LOG],
      onChange: (paths) => this.#changed(paths),
    });
    this.#follower.add(this.#shownPaths());
    this.#timer = setInterval(() => {
      this.preview.forgetPast();
      void this.#refresh();
    }, PAST_EVERY_MS);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#follower?.close();
  }

  #changed(paths: readonly string[]): void {
    this.preview.touch(paths);
    if (paths.includes(GIT_LOG) || paths.includes(CONFIG_FILE)) this.preview.forgetPast();
    void this.#refresh();
  }

  /** One reading at a time; what changes meanwhile is read afterwards. */
  async #refresh(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale) {
      this.#isStale = false;
      await this.#read();
    }
    this.#isReading = false;
  }

  async #read(): Promise<void> {
    try {
      this.#reading = await this.preview.read();
      this.#data = this.#reading.data;
      this.#follower?.add(this.#shownPaths());
    } catch (error) {
      // Half a sentence in mergecast.yml: the posts stay, and the page says what is wrong.
      if (error instanceof ConfigError) this.#data = { ...this.#data, findings: error.findings };
      else this.#environment.log.warn(`The preview could not be read anew: ${describe(error)}`);
    }
    for (const listener of this.#listeners) listener();
  }

  /** Content folders, which an edit of the configuration may add, and media that lie outside of them. */
  #shownPaths(): string[] {
    const { folders, files } = this.#reading;
    return [...folders, ...[...files.values()].filter(({ blob }) => blob === null).map(({ path }) => path)];
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
