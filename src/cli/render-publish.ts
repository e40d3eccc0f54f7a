import type { PublishedRow, PublishReport } from '../domain/reports.ts';
import type { PublishResult } from '../run/results.ts';
import { describeRow, latenessText, renderNotSent } from './publish-sections.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';

/** What a run did: the outcome in one line, then each destination, then what was written and what to do next. */
export function renderPublish(result: PublishResult, style: Style): string {
  const report = terminalSafe(result.report);
  return [
    outcomeLine(report, result.exitCode === 0, style),
    ...renderPublished(report.published, style),
    ...renderNotSent(report, style),
    ...renderWriteBack(report, style),
    ...renderNotes(result.notes, style),
  ].join('\n');
}

/** Sentences that stand beside a report. */
export function renderNotes(notes: readonly string[], { colors, symbols }: Style): string[] {
  if (notes.length === 0) return [];
  return ['', ...terminalSafe(notes).map((note) => `${colors.cyan(symbols.notice)} ${note}`)];
}

function outcomeLine(report: PublishReport, isGood: boolean, { colors, symbols }: Style): string {
  const amounts: readonly (readonly [string, number])[] = [
    ['published', report.published.length],
    ['failed', report.failed.length],
    ['in doubt', report.in_doubt.length],
    ['missed', report.missed.length],
    ['deferred', report.deferred.length],
  ];
  const parts = amounts.filter(([, amount]) => amount > 0).map(([word, amount]) => `${word} ${amount}`);
  const text = parts.length === 0 ? 'Nothing was due.' : `${capitalised(parts.join(', '))}.`;
  return `${isGood ? colors.green(symbols.success) : colors.red(symbols.error)} ${colors.bold(text)}`;
}

function renderPublished(rows: readonly PublishedRow[], style: Style): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    style.colors.green('Published'),
    ...rows.flatMap((row) => {
      const lateness = latenessText(row.lateness_seconds);
      const where = row.post_url ?? 'The platform has not given its address yet; the next run asks again.';
      return [`  ${describeRow(row, style)}${lateness === '' ? '' : `, ${lateness}`}`, `    ${where}`];
    }),
  ];
}

function renderWriteBack({ write_back }: PublishReport, { colors }: Style): string[] {
  if (write_back === null) return [];
  return ['', `Outcomes are recorded on ${write_back.branch} in ${colors.bold(write_back.commit.slice(0, 12))}.`];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
