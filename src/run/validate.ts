import { realpathSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../domain/errors.ts';
import { compareFindings, type Finding, hasErrors } from '../domain/finding.ts';
import type { RunEnvironment } from './environment.ts';
import { examinePost, MediaInspector } from './examine-post.ts';
import { CONFIG_FILE, loadConfig, parsePosts } from './load-content.ts';
import { openWorkspace, type Workspace } from './open-workspace.ts';
import { pauseNotices } from './pause-notices.ts';
import type { ValidateResult } from './results.ts';

export interface ValidateOptions {
  /** Files or folders, relative to the working folder; none: every post. */
  readonly paths: readonly string[];
}

/**
 * Checks posts as they are on disk: 1. read `mergecast.yml`; 2. read each post; 3. look at its media; 4. ask each
 * platform; 5. tie every problem to its line. Throws `ConfigError` when there is no configuration.
 */
export async function validate(options: ValidateOptions, environment: RunEnvironment): Promise<ValidateResult> {
  const workspace = await openWorkspace(environment);
  const { config, findings: configFindings, text, locate } = await loadConfig(workspace.tree);
  const sources = new Map([[CONFIG_FILE, text]]);
  if (config === null) return resultOf(configFindings, 0, sources);

  const media = new MediaInspector(workspace.tree);
  const findings: Finding[] = [...configFindings, ...pauseNotices(config, environment.clock.now()).map(locate)];
  let posts = 0;
  for await (const parsed of parsePosts(workspace.tree, config, wantedBy(options, environment, workspace))) {
    posts += 1;
    const { problems } = await examinePost(parsed, media);
    if (problems.length === 0) continue;
    findings.push(...problems.map(parsed.locate));
    if (parsed.text !== null) sources.set(parsed.source.path, parsed.text);
  }
  if (posts === 0) reportNothing(options, config.content, environment);
  return resultOf(findings, posts, sources);
}

function wantedBy({ paths }: ValidateOptions, { cwd }: RunEnvironment, { root }: Workspace) {
  const here = realpathSync(cwd);
  const wanted = paths.map((each) => path.relative(root, path.resolve(here, each)).split(path.sep).join('/'));
  return (file: { readonly path: string }): boolean =>
    wanted.length === 0 || wanted.some((each) => each === '' || file.path === each || file.path.startsWith(`${each}/`));
}

/** An empty content folder is a fresh start; a path that names no post is a slip. Throws `ConfigError` for that. */
function reportNothing({ paths }: ValidateOptions, folders: readonly string[], { log }: RunEnvironment): void {
  const where = folders.join(', ');
  if (paths.length === 0) {
    log.warn(`There are no posts under ${where}.`);
    return;
  }
  throw new ConfigError({
    code: 'USAGE',
    message: `There is no post at ${paths.join(', ')}.`,
    hint: `Posts are files that end in .md or .markdown, under ${where}.`,
  });
}

function resultOf(findings: readonly Finding[], posts: number, sources: ReadonlyMap<string, string>): ValidateResult {
  const sorted = [...findings].sort(compareFindings);
  const isConfigWrong = sorted.some((finding) => finding.file === CONFIG_FILE && finding.severity === 'error');
  const ok = !hasErrors(sorted);
  return {
    report: { version: 1, ok, posts, findings: sorted },
    exitCode: isConfigWrong ? 2 : ok ? 0 : 1,
    sourceOf: (file) => sources.get(file) ?? null,
  };
}
