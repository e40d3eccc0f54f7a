import type { ProblemCode } from '../../domain/codes.ts';
import type { Problem } from '../../domain/finding.ts';

/** A problem with the offset, in UTF-16 units, at which the YAML goes wrong. */
export interface YamlProblem {
  readonly problem: Problem;
  readonly offset: number;
}

/** An error in the YAML itself. `path` is the whole document unless given. */
export function yamlProblem(
  code: ProblemCode,
  offset: number,
  text: Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'path' | 'at'>>,
): YamlProblem {
  return { problem: { code, severity: 'error', path: '', ...text }, offset };
}
