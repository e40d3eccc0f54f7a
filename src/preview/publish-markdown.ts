import type { DestinationRow, PublishReport } from '../domain/reports.ts';
import { withNotBefore } from '../support/with-not-before.ts';
import { markdownTable, type TableLimit } from './markdown-table.ts';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';

const MOST_NOTES = 50;
const LONGEST_TEXT = 1000;

/** What a run did, for a job summary: the outcome, then a table for each kind of it. */
export function publishMarkdown(report: PublishReport, notes: readonly string[]): string {
  return [
    `### ${headline(report)}`,
    ...publishedTable(report.published),
    ...wouldPublish(report),
    ...part('In doubt: look at the account; nothing of this is sent again while it is open', report.in_doubt, inDoubt),
    ...part('Failed: mend the post, then set its status to scheduled', report.failed, failed),
    ...part(
      'Missed: too late to send; set a new date and status: scheduled to send it after all',
      report.missed,
      missed,
    ),
    ...part('Deferred: a later run goes on with these by itself', report.deferred, deferred),
    ...writeBack(report),
    ...noteLines(notes),
  ].join('\n');
}

function headline(report: PublishReport): string {
  const amounts: readonly (readonly [string, number])[] = [
    ['would be published', report.would_publish?.length ?? 0],
    ['published', report.published.length],
    ['failed', report.failed.length],
    ['in doubt', report.in_doubt.length],
    ['missed', report.missed.length],
    ['deferred', report.deferred.length],
  ];
  const parts = amounts.filter(([, amount]) => amount > 0).map(([word, amount]) => `${amount} ${word}`);
  const isBad = report.failed.length + report.in_doubt.length + report.missed.length > 0;
  const text = parts.length === 0 ? 'Nothing was due' : parts.join(', ');
  return `${isBad ? '❌' : '✅'} ${report.dry_run ? `Dry run: ${text}` : text}`;
}

/** What is live, with its link. Empty when there is nothing. */
export function publishedTable(rows: PublishReport['published'], limit?: TableLimit): string[] {
  return markdownTable(
    ['Post', 'Where', 'Link', 'Late'],
    rows.map((row) => [
      ...place(row),
      row.post_url === null ? 'not known yet' : markdownLink('open', row.post_url),
      latenessText(row.lateness_seconds),
    ]),
    limit,
  );
}

function wouldPublish({ would_publish }: PublishReport): string[] {
  return markdownTable(
    ['Post', 'Where', 'Due', 'Calls'],
    (would_publish ?? []).map((row) => [
      ...place(row),
      markdownText(row.scheduled_at ?? 'now'),
      row.calls.map((call) => `${markdownText(call.method)} ${markdownCode(call.url)}`).join('<br>'),
    ]),
  );
}

function part<Row extends DestinationRow>(
  title: string,
  rows: readonly Row[],
  explain: (row: Row) => string,
): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    `**${title}**`,
    ...markdownTable(
      ['Post', 'Where', 'Why'],
      rows.map((row) => [...place(row), explain(row)]),
    ),
  ];
}

function place({ post, platform, profile }: DestinationRow): [string, string] {
  const account = [platform, profile === null ? null : `(${profile})`].filter((each) => each !== null).join(' ');
  return [markdownCode(post), markdownText(account)];
}

function inDoubt({ reason }: PublishReport['in_doubt'][number]): string {
  return brief(reason);
}

function failed({ error_code, error_message }: PublishReport['failed'][number]): string {
  return `${markdownCode(String(error_code))} ${brief(error_message)}`;
}

function missed({ scheduled_at, lateness_seconds }: PublishReport['missed'][number]): string {
  const due = scheduled_at === null ? '' : `was due ${scheduled_at}, `;
  return markdownText(`${due}${latenessText(lateness_seconds)} late`);
}

function deferred({ reason, not_before }: PublishReport['deferred'][number]): string {
  return brief(withNotBefore(reason, not_before));
}

function noteLines(notes: readonly string[]): string[] {
  const lines = notes.slice(0, MOST_NOTES).flatMap((note) => ['', `> ${brief(note)}`]);
  const left = notes.length - MOST_NOTES;
  return left > 0 ? [...lines, '', `> …and ${left} more: the log has all of them.`] : lines;
}

/** A platform may answer at any length; the log and the outputs have all of it. */
function brief(text: string): string {
  return markdownText(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
}

function writeBack({ write_back }: PublishReport): string[] {
  if (write_back === null) return [];
  return ['', `Recorded on ${markdownCode(write_back.branch)} in ${markdownCode(write_back.commit.slice(0, 12))}.`];
}

/** Seconds where they are few; minutes and hours as people say them. */
function latenessText(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
