import type { Severity } from '../domain/finding.ts';
import type { ValidateReport } from '../domain/reports.ts';
import { count } from '../support/count.ts';
import type { Style } from './style.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The last line of `validate`: `2 errors, 1 warning in 3 of 14 posts`. */
export function summariseFindings({ findings, posts }: ValidateReport, { colors, symbols }: Style): string {
  if (findings.length === 0) return `${colors.green(symbols.success)} ${count(posts, 'post')}, no problems.`;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    amount: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ amount }) => amount > 0);
  const worst = counts[0]?.severity ?? 'notice';
  const color = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[worst];
  const text = counts.map(({ severity, amount }) => count(amount, severity)).join(', ');
  return `${color(symbols[worst])} ${text} in ${where(new Set(findings.map(({ file }) => file)), posts)}.`;
}

/** Findings may lie in `mergecast.yml` or in a file that turned out to be no post: those are not "of the posts". */
function where(files: ReadonlySet<string>, posts: number): string {
  const arePosts = [...files].every((file) => /\.(md|markdown)$/.test(file)) && files.size <= posts;
  return arePosts ? `${files.size} of ${count(posts, 'post')}` : count(files.size, 'file');
}
