import type { Finding, Problem } from '../domain/finding.ts';
import { BODY_PATH } from './caption-rules.ts';
import { createYamlLocator, type YamlLocator } from './front-matter/locate.ts';
import { lineColumnAt } from './front-matter/positions.ts';
import type { PostFile } from './read-post-file.ts';

/** Gives problems their place in one file. The YAML is parsed for positions once, when the first is asked for. */
export function createLocator(path: string, file: PostFile): (problem: Problem) => Finding {
  let inYaml: YamlLocator | null = null;
  const offsetOf = (problem: Problem): number => {
    const known = file.offsets.get(problem);
    if (known !== undefined) return known;
    if (problem.path === BODY_PATH && isBodyCaption(file)) return file.bodyStart + file.body.search(/\S|$/);
    inYaml ??= createYamlLocator(file.yaml);
    return file.yamlStart + inYaml(problem.path, problem.at ?? 'value');
  };
  return (problem) => findingAt(problem, path, lineColumnAt(file.text ?? '', offsetOf(problem)));
}

/** Keys in the order of the public shape. */
export function findingAt(problem: Problem, file: string, place: Pick<Finding, 'line' | 'column'>): Finding {
  const { code, severity, path, message, hint } = problem;
  return { code, severity, file, line: place.line, column: place.column, path, message, hint };
}

function isBodyCaption({ data, body }: PostFile): boolean {
  return data !== null && !Object.hasOwn(data, 'description') && body.trim() !== '';
}
