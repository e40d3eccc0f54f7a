import type { Finding, Severity } from '../domain/finding.ts';
import type { ValidateReport } from '../domain/reports.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

const ICONS: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** What `validate` found, for a comment or a job summary: the outcome, then one row for each finding. */
export function findingsMarkdown({ findings, posts }: ValidateReport): string {
  return [`### ${headline(findings, posts)}`, ...markdownTable(['', 'Where', 'What'], findings.map(row))].join('\n');
}

function headline(findings: readonly Finding[], posts: number): string {
  const read = `${posts} ${posts === 1 ? 'post' : 'posts'}`;
  if (findings.length === 0) return `✅ ${read}, no problems`;
  const counts = (['error', 'warning', 'notice'] as const)
    .map((severity) => ({ severity, amount: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ amount }) => amount > 0);
  const icon = ICONS[counts[0]?.severity ?? 'notice'];
  const text = counts.map(({ severity, amount }) => `${amount} ${severity}${amount === 1 ? '' : 's'}`).join(', ');
  return `${icon} ${text}; ${read} checked`;
}

function row({ severity, code, file, line, column, message, hint }: Finding): string[] {
  const what = [`${markdownText(message)} ${markdownCode(code)}`, ...(hint === null ? [] : [markdownText(hint)])];
  return [ICONS[severity], markdownCode(`${file}:${line}:${column}`), what.join('<br>')];
}
