import type { Config } from '../../domain/config.ts';
import type { TreeFile } from '../../domain/content-tree.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PreviewData } from '../../domain/preview-data.ts';
import type { WouldPublishRow } from '../../domain/reports.ts';
import { changesSince } from '../../support/git-changes.ts';
import { cleanBlobs } from '../../support/git-index.ts';
import type { RunEnvironment } from '../environment.ts';
import type { ExaminedPost } from '../examine-post.ts';
import { findRenames } from '../find-renames.ts';
import { withRenames } from '../follow-renames.ts';
import { configOf, loadConfig } from '../load-content.ts';
import { openWorkspace, type Workspace } from '../open-workspace.ts';
import { reportOf } from '../plan.ts';
import { planExamined } from '../plan-posts.ts';
import type { PlanResult, ValidateResult } from '../results.ts';
import { changesUnderReview } from '../review/changes-under-review.ts';
import { judgeContent, type ReadContent } from '../review/judge-content.ts';
import { callsOfPlan } from './calls-of-plan.ts';
import { type KeptPost, KeptPosts } from './kept-posts.ts';
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

/** A preview that is read again and again: what did not change is read into once. */
export class Preview {
  readonly workspace: Workspace;
  readonly #options: PreviewOptions;
  readonly #environment: RunEnvironment;
  readonly #revisions = new Map<string, number>();
  readonly #posts: KeptPosts;
  #past: Past | null = null;
  #before: { readonly key: string; readonly posts: readonly PostBefore[] } | null = null;

  constructor(workspace: Workspace, options: PreviewOptions, environment: RunEnvironment) {
    this.workspace = workspace;
    this.#options = options;
    this.#environment = environment;
    this.#posts = new KeptPosts(workspace.tree);
  }

  /** Files that changed on disk, from the repository's root: what was kept of them is forgotten. */
  touch(paths: readonly string[]): void {
    for (const path of paths) this.#revisions.set(path, (this.#revisions.get(path) ?? 0) + 1);
    if (paths.some((path) => !TEXT.test(path))) this.#posts.forget();
  }

  /** Something may have been published or committed meanwhile: the ledger and git's history are read again. */
  forgetPast(): void {
    this.#past = null;
  }

  /** Throws `ConfigError` when there is no valid `mergecast.yml`. */
  async read(): Promise<PreviewReading> {
    const { workspace } = this;
    const environment = this.#environment;
    const loaded = await loadConfig(workspace.tree);
    const config = configOf(loaded);
    this.#past ??= await readPast(workspace, config, this.#options, environment);
    const past = this.#past;
    const files = await workspace.tree.list(config.content);
    const posts = await this.#posts.read(files, { config, text: loaded.text });
    const examined = posts.map((post) => post.examined);
    const plan = await this.#plan(examined, config, past);
    const calls = past.opened === null ? [] : await callsOfPlan(plan, { ...past.opened, config, environment });
    const validation = await this.#judge(posts, { ...loaded, config }, files);
    const { findings } = validation.report;
    const shown = toPreviewData({
      ...(await this.#compare(examined, config, past)),
      config,
      past,
      examined,
      plan,
      calls,
      findings,
      revisionOf: (path) => this.#revisions.get(path) ?? 0,
    });
    return {
      ...shown,
      folders: config.content,
      // A preview looks at no token, so it has nothing to say of them.
      plan: { report: reportOf(plan), exitCode: 0, plan, notes: [] },
      validation,
      calls,
    };
  }

  async #plan(examined: readonly ExaminedPost[], config: Config, past: Past): Promise<Plan> {
    const { clock, runId } = this.#environment;
    const posts = examined.map(({ parsed }) => parsed);
    const renames = await findRenames({ ...this.workspace, posts, finished: [], ledger: past.ledger, head: 'HEAD' });
    return planExamined(examined, { config, ledger: withRenames(past.ledger, renames), now: clock.now(), runId });
  }

  /** As review does, so that nothing is green here and red there. */
  async #judge(
    posts: readonly KeptPost[],
    loaded: ReadContent['loaded'],
    files: readonly TreeFile[],
  ): Promise<ValidateResult> {
    const { repository } = this.workspace;
    const content: ReadContent = {
      workspace: this.workspace,
      loaded,
      files,
      posts: posts.map(({ reviewed }) => reviewed),
      isWanted: () => true,
      blobs: repository === null ? new Map() : await cleanBlobs(repository.git),
      changes: await changesUnderReview(null, this.workspace, this.#environment),
      configProblems: [],
    };
    return judgeContent(content, this.#environment);
  }

  async #compare(examined: readonly ExaminedPost[], config: Config, { base }: Past) {
    const git = this.workspace.repository?.git;
    if (git === undefined || base === null) return { changes: [], before: [] };
    const changes = await changesSince(git, base);
    const key = JSON.stringify([base, changes]);
    // Saving a file again does not change what it was before.
    if (this.#before?.key !== key) {
      const posts = examined.map(({ parsed }) => parsed);
      this.#before = { key, posts: await readPostsBefore({ git, config, base, changes, posts }) };
    }
    return { changes, before: this.#before.posts };
  }
}

/** Files that hold no media. */
const TEXT = /\.(md|markdown|ya?ml)$/;

export async function openPreview(options: PreviewOptions, environment: RunEnvironment): Promise<Preview> {
  return new Preview(await openWorkspace(environment), options, environment);
}
