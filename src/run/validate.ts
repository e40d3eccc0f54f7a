import { decodeText } from '../content/decode-text.ts';
import type { Changes } from '../domain/changes.ts';
import type { ContentTree } from '../domain/content-tree.ts';
import { compareFindings, type Finding, hasErrors } from '../domain/finding.ts';
import { cleanBlobs } from '../support/git-index.ts';
import type { RunEnvironment } from './environment.ts';
import { CONFIG_FILE, isPostFile, loadConfig } from './load-content.ts';
import { openWorkspace } from './open-workspace.ts';
import { pauseNotices } from './pause-notices.ts';
import type { ValidateResult } from './results.ts';
import { changesUnderReview } from './review/changes-under-review.ts';
import { findOrphans } from './review/find-orphans.ts';
import { lintRepository } from './review/lint-repository.ts';
import { locateProblems } from './review/locate-problems.ts';
import { reviewPosts } from './review/review-posts.ts';
import { tokenProblems } from './tokens/token-problems.ts';
import { reportNoPosts, wantedPosts } from './wanted-posts.ts';

export interface ValidateOptions {
  /** Files or folders, relative to the working folder; none: every post. */
  readonly paths: readonly string[];
  /** What the branch under review is compared with, such as `origin/main`; absent: the pull request of the environment. */
  readonly base?: string;
  /** Asks no platform about its tokens; absent: those that are there are asked whether they end soon. */
  readonly isOffline?: boolean;
}

/**
 * Checks posts as they are on disk: 1. read `mergecast.yml`; 2. read each post; 3. look at its media; 4. ask each
 * platform; 5. look at the repository as a whole; 6. tie every problem to its line. Throws `ConfigError` when there is no
 * configuration.
 */
export async function validate(options: ValidateOptions, environment: RunEnvironment): Promise<ValidateResult> {
  const workspace = await openWorkspace(environment);
  const changes = await changesUnderReview(options.base ?? null, workspace, environment);
  const { config, findings: configFindings, text, locate } = await loadConfig(workspace.tree);
  const sources = new Map([[CONFIG_FILE, text]]);
  if (config === null) return resultOf(configFindings, 0, { sources, changes });

  const { tree, root, repository } = workspace;
  const isAsked = wantedPosts(options.paths, environment.cwd, root);
  const files = await tree.list(config.content);
  const blobs = repository === null ? new Map<string, string>() : await cleanBlobs(repository.git);
  const posts = await reviewPosts({
    workspace,
    environment,
    config,
    configText: text,
    files: files.filter(isAsked),
    blobs,
    isReview: changes !== null,
  });
  if (posts.length === 0) reportNoPosts(options.paths, config.content, environment.log);

  const problems = await lintRepository({
    workspace,
    environment,
    config,
    files,
    posts,
    orphans: findOrphans(files, posts),
    changes,
    isWanted: (path) => isAsked({ path }),
    blobs,
  });
  const ofConfig = [
    ...pauseNotices(config, environment.clock.now()),
    ...(options.isOffline === true ? [] : await tokenProblems(config, environment)),
  ];
  const ofPosts = [...posts.flatMap((post) => post.findings), ...(await locateProblems(problems, { tree, config }))];
  const findings = [...configFindings, ...ofConfig.map(locate), ...ofPosts];
  for (const [path, each] of await readTexts(tree, new Set(ofPosts.map(({ file }) => file)))) sources.set(path, each);
  return resultOf(findings, posts.length, { sources, changes });
}

/** Of posts, to show their lines. */
async function readTexts(tree: ContentTree, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const { path, bytes } of tree.read([...paths].filter(isPostFile).map((each) => ({ path: each })))) {
    const text = bytes === null ? null : decodeText(bytes);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

interface Backdrop {
  /** Texts of files with findings. */
  readonly sources: ReadonlyMap<string, string>;
  readonly changes: Changes | null;
}

function resultOf(findings: readonly Finding[], posts: number, { sources, changes }: Backdrop): ValidateResult {
  const changed = new Set(changes?.entries.map(({ path }) => path));
  const rank = ({ file }: Finding) => (changed.has(file) ? 0 : 1);
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b) || compareFindings(a, b));
  const isConfigWrong = sorted.some((finding) => finding.file === CONFIG_FILE && finding.severity === 'error');
  const ok = !hasErrors(sorted);
  return {
    report: { version: 1, ok, posts, findings: sorted },
    exitCode: isConfigWrong ? 2 : ok ? 0 : 1,
    sourceOf: (file) => sources.get(file) ?? null,
    changes,
  };
}
