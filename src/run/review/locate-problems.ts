import { parsePost } from '../../content/parse-post.ts';
import type { Config } from '../../domain/config.ts';
import type { ContentTree } from '../../domain/content-tree.ts';
import type { Finding, Problem } from '../../domain/finding.ts';
import { postPath } from '../../domain/post.ts';
import type { LintProblem } from '../../lint/lint.ts';
import { isPostFile } from '../load-content.ts';

/** Ties problems of the whole repository to their lines. Only the posts that have any are read. */
export async function locateProblems(
  problems: readonly LintProblem[],
  { tree, config }: { readonly tree: ContentTree; readonly config: Config },
): Promise<readonly Finding[]> {
  const byFile = new Map<string, LintProblem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const findings: Finding[] = [];
  for await (const { path, bytes } of tree.read([...byFile.keys()].map((path) => ({ path })))) {
    const own = byFile.get(path) ?? [];
    if (bytes === null || !isPostFile(path)) {
      findings.push(...unique(own.map(({ problem }) => problem)).map((problem) => atStart(problem, path)));
      continue;
    }
    const parsed = parsePost({ path: postPath(path), blob: null, bytes }, config);
    const placed = own.map(({ target, problem }) =>
      target === null ? problem : { ...problem, path: parsed.placeOf(target, problem.path) },
    );
    findings.push(...unique(placed).map(parsed.locate));
  }
  return findings;
}

/** A file that is gone, or a picture. */
function atStart({ code, severity, path, message, hint }: Problem, file: string): Finding {
  return { code, severity, file, line: 1, column: 1, path, message, hint };
}

/** Two profiles of one post often share a problem; a person needs it once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.code}\0${each.path}\0${each.message}`, each])).values()];
}
