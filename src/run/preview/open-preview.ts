import type { ParsedPost } from '../../content/parse-post.ts';
import type { Config } from '../../domain/config.ts';
import { instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PreviewData } from '../../domain/preview-data.ts';
import type { WouldPublishRow } from '../../domain/reports.ts';
import { changesSince } from '../../support/git-changes.ts';
import type { RunEnvironment } from '../environment.ts';
import { type ExaminedPost, MediaInspector } from '../examine-post.ts';
import { findRenames } from '../find-renames.ts';
import { withRenames } from '../follow-renames.ts';
import { parsePosts, requireConfig } from '../load-content.ts';
import { openWorkspace, type Workspace } from '../open-workspace.ts';
import { reportOf } from '../plan.ts';
import { planPosts } from '../plan-posts.ts';
import type { PlanResult, ValidateResult } from '../results.ts';
import { validate } from '../validate.ts';
import { callsOfPlan } from './calls-of-plan.ts';
import { lookAtPost } from './look-at-post.ts';
import type { ShelvedFile } from './media-shelf.ts';
import { type PostBefore, readPostsBefore } from './posts-before.ts';
import { type Past, type PreviewOptions, readPast } from './read-past.ts';
import { toPreviewData } from './to-preview-data.ts';

/** What a preview shows at one moment. */
export interface PreviewReading {
  readonly data: PreviewData;
  /** The files behind the addresses in `data`, by address without its query; nothing else is ever given to the page. */
  readonly files: ReadonlyMap<string, ShelvedFile>;
  /** Content folders, from the repository's root. */
  readonly folders: readonly string[];
  readonly plan: PlanResult;
  /** The very findings of review, so that nothing is green here and red there. */
  readonly validation: ValidateResult;
  /** For each destination that is due or will be. */
  readonly calls: readonly WouldPublishRow[];
}

/** A preview that is read again and again: what files on disk do not change is read once. */
export class Preview {
  readonly workspace: Workspace;
  readonly #options: PreviewOptions;
  readonly #environment: RunEnvironment;
  readonly #revisions = new Map<string, number>();
  #media: MediaInspector;
  #past: Past | null = null;
  #before: { readonly key: string; readonly posts: readonly PostBefore[] } | null = null;

  constructor(workspace: Workspace, options: PreviewOptions, environment: RunEnvironment) {
    this.workspace = workspace;
    this.#options = options;
    this.#environment = environment;
    this.#media = new MediaInspector(workspace.tree);
  }

  /** Files that changed on disk, from the repository's root: what was kept of them is forgotten. */
  touch(paths: readonly string[]): void {
    for (const path of paths) this.#revisions.set(path, (this.#revisions.get(path) ?? 0) + 1);
    if (paths.some((path) => !TEXT.test(path))) this.#media = new MediaInspector(this.workspace.tree);
  }

  /** Something may have been published or committed meanwhile: the ledger and git's history are read again. */
  forgetPast(): void {
    this.#past = null;
  }

  /** Throws `ConfigError` when there is no valid `mergecast.yml`. */
  async read(): Promise<PreviewReading> {
    const [validation, rest] = await Promise.all([
      validate({ paths: [], isOffline: true }, this.#environment),
      this.#look(),
    ]);
    const { findings } = validation.report;
    const { config, plan, calls } = rest;
    const shown = toPreviewData({ ...rest, findings, revisionOf: (path) => this.#revisions.get(path) ?? 0 });
    return {
      ...shown,
      folders: config.content,
      // A preview looks at no token, so it has nothing to say of them.
      plan: { report: reportOf(plan), exitCode: 0, plan, notes: [] },
      validation,
      calls,
    };
  }

  async #look() {
    const environment = this.#environment;
    const { tree } = this.workspace;
    const config = await requireConfig(tree);
    this.#past ??= await readPast(this.workspace, config, this.#options, environment);
    const past = this.#past;
    const examined: ExaminedPost[] = [];
    for await (const parsed of parsePosts(tree, config, () => true))
      examined.push(await lookAtPost(parsed, this.#media));
    const posts = examined.map(({ parsed }) => parsed);
    const plan = await this.#plan(posts, config, past);
    const calls = past.opened === null ? [] : await callsOfPlan(plan, { ...past.opened, config, environment });
    return { config, past, examined, plan, calls, ...(await this.#compare(posts, config, past)) };
  }

  async #plan(posts: readonly ParsedPost[], config: Config, past: Past): Promise<Plan> {
    const { clock, runId } = this.#environment;
    const now = clock.now();
    const renames = await findRenames({ ...this.workspace, posts, finished: [], ledger: past.ledger, head: 'HEAD' });
    const ledger = withRenames(past.ledger, renames);
    return planPosts({ posts, finished: [], config, ledger, media: this.#media, now, runId, horizon: FOREVER });
  }

  async #compare(posts: readonly ParsedPost[], config: Config, { base }: Past) {
    const git = this.workspace.repository?.git;
    if (git === undefined || base === null) return { changes: [], before: [] };
    const changes = await changesSince(git, base);
    const key = JSON.stringify([base, changes]);
    // Saving a file again does not change what it was before.
    if (this.#before?.key !== key) {
      this.#before = { key, posts: await readPostsBefore({ git, config, base, changes, posts }) };
    }
    return { changes, before: this.#before.posts };
  }
}

/** Whatever will go out some day is looked at as closely as what goes out now. */
const FOREVER = instant(Number.MAX_SAFE_INTEGER);

/** Files that hold no media. */
const TEXT = /\.(md|markdown|ya?ml)$/;

export async function openPreview(options: PreviewOptions, environment: RunEnvironment): Promise<Preview> {
  return new Preview(await openWorkspace(environment), options, environment);
}
