import type { Finding, Severity } from '../domain/finding.ts';
import type { DestinationRow, PublishReport } from '../domain/reports.ts';

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

/** A runner shows no more of each severity in one step. */
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

/** What a run leaves for a person, on the post it concerns. */
export function publishAnnotations(report: PublishReport): Annotation[] {
  return [
    ...report.in_doubt.map((row) => annotate('error', 'In doubt', row, row.reason)),
    ...report.failed.map((row) => annotate('error', `Failed: ${row.error_code}`, row, row.error_message)),
    ...report.missed.map((row) =>
      annotate('error', 'Missed', row, `Was due at ${row.scheduled_at}: too late to send.`),
    ),
    ...report.deferred.map((row) => annotate('warning', 'Deferred', row, row.reason)),
  ];
}

/** Those that a runner will show, errors first, and a last notice that says how many it will not. */
export function capAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const groups = SEVERITIES.map((severity) => annotations.filter((each) => each.severity === severity));
  const all = groups.flat();
  if (groups.every((group) => group.length <= MAX_PER_SEVERITY)) return all;
  // The last notice is one itself.
  const shown = groups.flatMap((group, index) =>
    group.slice(0, SEVERITIES[index] === 'notice' ? MAX_PER_SEVERITY - 1 : MAX_PER_SEVERITY),
  );
  const rest = all.length - shown.length;
  return [
    ...shown,
    { severity: 'notice', title: 'More findings', message: `${rest} more: the job summary lists them.` },
  ];
}

function annotate(severity: Severity, title: string, row: DestinationRow, message: string): Annotation {
  const account = [row.platform, row.profile].filter((each) => each !== null).join(', ');
  return { severity, title, message: account === '' ? message : `${account}: ${message}`, file: row.post };
}
