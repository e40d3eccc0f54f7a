import type { Changes } from '../domain/changes.ts';
import { compareFindings, type Finding, hasErrors } from '../domain/finding.ts';
import { changesUnderReview } from './changes-under-review.ts';
import type { RunEnvironment } from './environment.ts';
import { examinePost, MediaInspector } from './examine-post.ts';
import { CONFIG_FILE, loadConfig, parsePosts } from './load-content.ts';
import { openWorkspace } from './open-workspace.ts';
import { pauseNotices } from './pause-notices.ts';
import type { ValidateResult } from './results.ts';
import { reportNoPosts, wantedPosts } from './wanted-posts.ts';

export interface ValidateOptions {
  /** Files or folders, relative to the working folder; none: every post. */
  readonly paths: readonly string[];
  /** What the branch under review is compared with, such as `origin/main`; absent: the pull request of the environment. */
  readonly base?: string;
}

/**
 * Checks posts as they are on disk: 1. read `mergecast.yml`; 2. read each post; 3. look at its media; 4. ask each
 * platform; 5. tie every problem to its line. Throws `ConfigError` when there is no configuration.
 */
export async function validate(options: ValidateOptions, environment: RunEnvironment): Promise<ValidateResult> {
  const workspace = await openWorkspace(environment);
  const changes = await changesUnderReview(options.base ?? null, workspace, environment);
  const { config, findings: configFindings, text, locate } = await loadConfig(workspace.tree);
  const sources = new Map([[CONFIG_FILE, text]]);
  if (config === null) return resultOf(configFindings, 0, { sources, changes });

  const media = new MediaInspector(workspace.tree);
  const findings: Finding[] = [...configFindings, ...pauseNotices(config, environment.clock.now()).map(locate)];
  let posts = 0;
  for await (const parsed of parsePosts(
    workspace.tree,
    config,
    wantedPosts(options.paths, environment.cwd, workspace.root),
  )) {
    posts += 1;
    const { problems } = await examinePost(parsed, media);
    if (problems.length === 0) continue;
    findings.push(...problems.map(parsed.locate));
    if (parsed.text !== null) sources.set(parsed.source.path, parsed.text);
  }
  if (posts === 0) reportNoPosts(options.paths, config.content, environment.log);
  return resultOf(findings, posts, { sources, changes });
}

interface Backdrop {
  /** Texts of files with findings. */
  readonly sources: ReadonlyMap<string, string>;
  readonly changes: Changes | null;
}

function resultOf(findings: readonly Finding[], posts: number, { sources, changes }: Backdrop): ValidateResult {
  const sorted = [...findings].sort(compareFindings);
  const isConfigWrong = sorted.some((finding) => finding.file === CONFIG_FILE && finding.severity === 'error');
  const ok = !hasErrors(sorted);
  return {
    report: { version: 1, ok, posts, findings: sorted },
    exitCode: isConfigWrong ? 2 : ok ? 0 : 1,
    sourceOf: (file) => sources.get(file) ?? null,
    changes,
  };
}
