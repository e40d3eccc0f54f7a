import type { Severity } from '../domain/finding.ts';
import type { DestinationRow, PublishReport } from '../domain/reports.ts';
import type { Annotation } from '../preview/annotations.ts';

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

function annotate(severity: Severity, title: string, row: DestinationRow, message: string): Annotation {
  const account = [row.platform, row.profile].filter((each) => each !== null).join(', ');
  return { severity, title, message: account === '' ? message : `${account}: ${message}`, file: row.post };
}
