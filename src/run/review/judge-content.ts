import { decodeText } from '../../content/decode-text.ts';
import type { Changes } from '../../domain/changes.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree, TreeFile } from '../../domain/content-tree.ts';
import { compareFindings, type Finding, hasErrors, type Problem } from '../../domain/finding.ts';
import type { RunEnvironment } from '../environment.ts';
import { CONFIG_FILE, isPostFile, type LoadedConfig } from '../load-content.ts';
import type { Workspace } from '../open-workspace.ts';
import { pauseNotices } from '../pause-notices.ts';
import type { ValidateResult } from '../results.ts';
import { findOrphans } from './find-orphans.ts';
import { lintRepository } from './lint-repository.ts';
import { locateProblems } from './locate-problems.ts';
import type { ReviewedPost } from './reviewed-post.ts';

/** Posts that were read one by one, and what is known around them. */
export interface ReadContent {
  readonly workspace: Workspace;
  readonly loaded: LoadedConfig & { readonly config: Config };
  /** Every file of the content folders. */
  readonly files: readonly TreeFile[];
  /** Those that were asked for. */
  readonly posts: readonly ReviewedPost[];
  readonly isWanted: (file: { readonly path: string }) => boolean;
  /** Git's object ids of files that lie on disk as git has them, by path. */
  readonly blobs: ReadonlyMap<string, string>;
  /** What is under review; null where no base is known. */
  readonly changes: Changes | null;
  /** Of the configuration, beside what its file says. */
  readonly configProblems: readonly Problem[];
}

/** Looks at the repository as a whole, and ties every problem to its line. */
export async function judgeContent(content: ReadContent, environment: RunEnvironment): Promise<ValidateResult> {
  const { workspace, loaded, files, posts, isWanted, changes } = content;
  const { config, locate } = loaded;
  const { tree } = workspace;
  const problems = await lintRepository({
    ...content,
    environment,
    config,
    orphans: findOrphans(files, posts),
    isWanted: (path) => isWanted({ path }),
  });
  const ofConfig = [...pauseNotices(config, environment.clock.now()), ...content.configProblems];
  const ofPosts = [...posts.flatMap((post) => post.findings), ...(await locateProblems(problems, { tree, config }))];
  const texts = await readTexts(tree, new Set(ofPosts.map(({ file }) => file)));
  return resultOf([...loaded.findings, ...ofConfig.map(locate), ...ofPosts], posts.length, {
    sources: new Map([[CONFIG_FILE, loaded.text], ...texts]),
    changes,
  });
}

interface Backdrop {
  /** Texts of files with findings. */
  readonly sources: ReadonlyMap<string, string>;
  readonly changes: Changes | null;
}

/** Findings as a report; those of changed files come first. `posts`: how many were checked. */
export function resultOf(findings: readonly Finding[], posts: number, { sources, changes }: Backdrop): ValidateResult {
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

/** Of posts, to show their lines. */
async function readTexts(tree: ContentTree, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const { path, bytes } of tree.read([...paths].filter(isPostFile).map((each) => ({ path: each })))) {
    const text = bytes === null ? null : decodeText(bytes);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}
