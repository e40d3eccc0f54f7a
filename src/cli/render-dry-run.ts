import type { WouldPublishRow } from '../domain/reports.ts';
import type { PublishResult } from '../run/results.ts';
import { count } from '../support/count.ts';
import { describeRow, latenessText, renderNotSent } from './publish-sections.ts';
import { renderNotes } from './render-publish.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';

type Call = WouldPublishRow['calls'][number];

/** What a run would do, call by call. */
export function renderDryRun(result: PublishResult, style: Style): string {
  const { colors } = style;
  const rows = result.report.would_publish ?? [];
  const amount = rows.length === 0 ? 'Nothing' : count(rows.length, 'destination');
  return [
    `${colors.bold('Dry run')}: nothing was sent or written. ${amount} would be published.`,
    ...rows.flatMap((row) => renderCalls(row, style)),
    ...renderNotSent(terminalSafe(result.report), style),
    ...renderNotes(result.notes, style),
  ].join('\n');
}

/** One destination with each call that publishing it would make. */
export function renderCalls(row: WouldPublishRow, style: Style): string[] {
  const { colors } = style;
  const { scheduled_at, lateness_seconds } = terminalSafe(row);
  const due = [scheduled_at === null ? 'due now' : `due at ${scheduled_at}`, latenessText(lateness_seconds)];
  return [
    '',
    colors.bold(terminalSafe(describeRow(row, style))),
    `  ${due.filter(Boolean).join(', ')}`,
    ...row.calls.flatMap((call, index) => renderCall(call, index + 1, style)),
  ];
}

function renderCall(call: Call, number: number, { colors }: Style): string[] {
  const { method, url, why } = terminalSafe(call);
  const names = Object.keys(call.parameters);
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    `  ${number}. ${colors.cyan(method)} ${url}  ${colors.dim(why)}`,
    ...names.map((name) => `       ${terminalSafe(name).padEnd(width)}  ${oneLine(call.parameters[name] ?? '')}`),
  ];
}

/** A caption keeps its line breaks visible without breaking the list. */
function oneLine(value: string): string {
  return terminalSafe(value.replace(/\r?\n/g, '⏎'));
}
