import type { Finding, Severity } from '../domain/finding.ts';

/** What a runner shows on a line of a file, or beside it. */
export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly title: string;
  /** Absent where no file is meant. */
  readonly file?: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
}

/** A runner shows no more of each severity in one step. Three times ten also stay below the 50 of a job. */
const MAX_PER_SEVERITY = 10;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export function findingAnnotations(findings: readonly Finding[]): Annotation[] {
  return findings.map(({ severity, code, file, line, column, message, hint }) => ({
    severity,
    title: code,
    message: hint === null ? message : `${message} ${hint}`,
    file,
    line,
    column,
  }));
}

export interface CappedAnnotations {
  /** Errors first, and a last notice that says how many more there are, and where. */
  readonly shown: readonly Annotation[];
  /** Those that a runner would only write into its log. */
  readonly rest: readonly Annotation[];
}

/** `whereRest` says where the rest is; `warned` is how many warnings of the step a runner has seen already. */
export function capAnnotations(
  annotations: readonly Annotation[],
  { whereRest, warned = 0 }: { readonly whereRest: string; readonly warned?: number },
): CappedAnnotations {
  const limits = { error: MAX_PER_SEVERITY, warning: Math.max(0, MAX_PER_SEVERITY - warned), notice: MAX_PER_SEVERITY };
  const groups = SEVERITIES.map((severity) => annotations.filter((each) => each.severity === severity));
  if (groups.every((group, index) => group.length <= limits[SEVERITIES[index] ?? 'notice'])) {
    return { shown: groups.flat(), rest: [] };
  }
  // The last notice is one itself.
  limits.notice -= 1;
  const cut = groups.map((group, index) => group.slice(0, limits[SEVERITIES[index] ?? 'notice']));
  const rest = groups.flatMap((group, index) => group.slice(cut[index]?.length ?? 0));
  const more = `${rest.length} more: ${whereRest}`;
  return { shown: [...cut.flat(), { severity: 'notice', title: 'More findings', message: more }], rest };
}
