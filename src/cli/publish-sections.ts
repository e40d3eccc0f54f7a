import type { DestinationRow, PublishReport } from '../domain/reports.ts';
import { durationText } from '../support/duration-text.ts';
import { withNotBefore } from '../support/with-not-before.ts';
import type { Style } from './style.ts';

/** `post → platform (profile)`, as far as it is known. */
export function describeRow({ post, platform, profile }: DestinationRow, { symbols }: Style): string {
  const account = [platform, profile === null ? null : `(${profile})`].filter((part) => part !== null).join(' ');
  return account === '' ? post : `${post} ${symbols.arrow} ${account}`;
}

/** `12 min late`; empty below a minute, which nobody notices. */
export function latenessText(latenessSeconds: number): string {
  return latenessSeconds < 60 ? '' : `${durationText(latenessSeconds * 1000)} late`;
}

/** Everything that did not go out, gravest first, each with why and what to do next. Takes a report that is safe to show. */
export function renderNotSent(report: PublishReport, style: Style): string[] {
  const { red, yellow } = style.colors;
  return [
    ...section('In doubt', IN_DOUBT_ADVICE, report.in_doubt, ({ reason }) => reason, red, style),
    ...section('Failed', FAILED_ADVICE, report.failed, (row) => `${row.error_code}: ${row.error_message}`, red, style),
    ...section('Missed', MISSED_ADVICE, report.missed, missedText, red, style),
    ...section('Deferred', DEFERRED_ADVICE, report.deferred, deferredText, yellow, style),
  ];
}

const IN_DOUBT_ADVICE =
  'These may or may not be live, and are not sent again meanwhile. Look at the account, then: mergecast resolve <post> --published <url>, or --not-published.';
const FAILED_ADVICE =
  'Mend the post, then set its status to scheduled, or: mergecast retry <post>. The next run sends it.';
const MISSED_ADVICE =
  'Too late to send. To send it after all: mergecast retry <post>. Or give it a new scheduled_date and set its status to scheduled.';
const DEFERRED_ADVICE = 'A later run goes on with these by itself.';

function section<Row extends DestinationRow>(
  title: string,
  advice: string,
  rows: readonly Row[],
  explain: (row: Row) => string,
  paint: (text: string) => string,
  style: Style,
): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    paint(title),
    ...rows.flatMap((row) => [`  ${describeRow(row, style)}`, `    ${explain(row)}`]),
    `  ${style.colors.dim(advice)}`,
  ];
}

function missedText({ scheduled_at, lateness_seconds }: PublishReport['missed'][number]): string {
  return [scheduled_at === null ? '' : `Was due at ${scheduled_at}`, latenessText(lateness_seconds)]
    .filter(Boolean)
    .join(', ');
}

function deferredText({ reason, not_before }: PublishReport['deferred'][number]): string {
  return withNotBefore(reason, not_before);
}
