import type { Changes } from '../domain/changes.ts';
import { compareFindings, type Finding, hasErrors } from '../domain/finding.ts';
import { cleanBlobs } from '../support/git-index.ts';
import { changesUnderReview } from './changes-under-review.ts';
import type { RunEnvironment } from './environment.ts';
import { MediaInspector } from './examine-post.ts';
import { CONFIG_FILE, loadConfig, parsePosts } from './load-content.ts';
import { openWorkspace } from './open-workspace.ts';
import { pauseNotices } from './pause-notices.ts';
import type { ValidateResult } from './results.ts';
import { OrphanSearch } from './review/find-orphans.ts';
import { lintRepository, type ReadInDepth } from './review/lint-repository.ts';
import { locateProblems } from './review/locate-problems.ts';
import { reviewPost } from './review/reviewed-post.ts';
import { reportNoPosts, wantedPosts } from './wanted-posts.ts';

export interface ValidateOptions {
  /** Files or folders, relative to the working folder; none: every post. */
  readonly paths: readonly string[];
  /** What the branch under review is compared with, such as `origin/main`; absent: the pull request of the environment. */
  readonly base?: string;
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
  const media = new MediaInspector(tree);
  const files = await tree.list(config.content);
  const orphans = new OrphanSearch(files);
  const posts: ReadInDepth[] = [];
  const found: Finding[] = [];
  for await (const parsed of parsePosts(tree, config, isAsked)) {
    const { path, post, history, names, findings } = await reviewPost(parsed, media);
    posts.push({ path, post, history });
    orphans.tell(names);
    found.push(...findings);
    if (findings.length > 0 && parsed.text !== null) sources.set(path, parsed.text);
  }
  if (posts.length === 0) reportNoPosts(options.paths, config.content, environment.log);

  const problems = await lintRepository({
    workspace,
    environment,
    config,
    files,
    posts,
    orphans: orphans.found(),
    changes,
    isWanted: (path) => isAsked({ path }),
    blobs: repository === null ? new Map() : await cleanBlobs(repository.git),
  });
  const { findings: lintFindings, texts } = await locateProblems(problems, { tree, config });
  for (const [path, each] of texts) sources.set(path, each);
  const pauses = pauseNotices(config, environment.clock.now()).map(locate);
  const findings = [...configFindings, ...pauses, ...found, ...lintFindings];
  return resultOf(findings, posts.length, { sources, changes });
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
