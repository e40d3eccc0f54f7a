import type { Finding, Severity } from '../domain/finding.ts';
import type { ValidateReport } from '../domain/reports.ts';
import { markdownTable, type TableLimit } from './markdown-table.ts';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';

export interface FindingsOptions {
  readonly limit?: TableLimit;
  /** The address at which people see a line of a file. Absent: places are no links. */
  readonly linkTo?: (file: string, line: number) => string;
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;
const ICONS: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const LONGEST_TEXT = 1000;

/** What `validate` found, for a job summary: the outcome, then one row for each finding, the gravest first. */
export function findingsMarkdown(
  { findings, posts }: Pick<ValidateReport, 'findings' | 'posts'>,
  { limit, linkTo }: FindingsOptions = {},
): string {
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return [
    `### ${headline(findings, posts)}`,
    ...markdownTable(
      ['', 'Where', 'What'],
      ordered.map((finding) => row(finding, linkTo)),
      limit,
    ),
  ].join('\n');
}

function headline(findings: readonly Finding[], posts: number): string {
  const read = `${posts} ${posts === 1 ? 'post' : 'posts'}`;
  if (findings.length === 0) return `✅ ${read}, no problems`;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    amount: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ amount }) => amount > 0);
  const icon = ICONS[counts[0]?.severity ?? 'notice'];
  const text = counts.map(({ severity, amount }) => `${amount} ${severity}${amount === 1 ? '' : 's'}`).join(', ');
  return `${icon} ${text}; ${read} checked`;
}

function row(finding: Finding, linkTo: FindingsOptions['linkTo']): string[] {
  const { severity, code, file, line, column, message, hint } = finding;
  const place = `${file}:${line}:${column}`;
  const where = linkTo === undefined ? markdownCode(place) : markdownLink(place, linkTo(file, line));
  const what = [`${text(message)} ${markdownCode(code)}`, ...(hint === null ? [] : [text(hint)])];
  return [ICONS[severity], where, what.join('<br>')];
}

/** A message may quote what an author wrote, however long that is. */
function text(sentences: string): string {
  return markdownText(sentences.length > LONGEST_TEXT ? `${sentences.slice(0, LONGEST_TEXT)}…` : sentences);
}
