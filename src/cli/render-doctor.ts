import type { CheckRow, DoctorReport } from '../domain/doctor-report.ts';
import { count } from '../support/count.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';
import { wrapText } from './wrap-text.ts';

/** Each account and the repository with what was found, the step that mends it below, and a last line that sums up. */
export function renderDoctor(report: DoctorReport, style: Style): string {
  const { accounts, checks } = terminalSafe(report);
  const sections = accounts.map((account) => ({
    title: `${account.profile} on ${account.platform} (${nameOf(account)})`,
    rows: checks.filter(({ profile, platform }) => profile === account.profile && platform === account.platform),
  }));
  const repository = { title: 'Repository', rows: checks.filter(({ profile }) => profile === null) };
  return [
    ...[...sections, repository].flatMap(({ title, rows }) => [
      ...wrapText(title, style.columns).map(style.colors.bold),
      ...rows.flatMap((row) => renderCheck(row, style)),
      '',
    ]),
    sumUp(checks, style),
  ].join('\n');
}

/** A Page has a name of words, everybody else a handle. */
function nameOf({ name, account_id, account_type }: DoctorReport['accounts'][number]): string {
  if (name === null) return account_id;
  return account_type === 'page' ? name : `@${name}`;
}

function renderCheck({ status, message, hint, code }: CheckRow, style: Style): string[] {
  const { colors, columns } = style;
  const symbol = symbolOf(status, style);
  const [first = '', ...rest] = wrapText(message, columns - symbol.text.length - 3);
  return [
    `  ${symbol.paint(symbol.text)} ${first}`,
    ...rest.map((line) => `    ${line}`),
    ...(hint === null ? [] : wrapText(`hint: ${hint}`, columns - 4).map((line) => `    ${colors.cyan(line)}`)),
    ...(code === null ? [] : [`    ${colors.dim(`[${code}]`)}`]),
  ];
}

function symbolOf(status: CheckRow['status'], { colors, symbols }: Style) {
  switch (status) {
    case 'ok':
      return { text: symbols.success, paint: colors.green };
    case 'warning':
      return { text: symbols.warning, paint: colors.yellow };
    case 'error':
      return { text: symbols.error, paint: colors.red };
    case 'skipped':
      return { text: symbols.notice, paint: colors.dim };
  }
}

function sumUp(checks: readonly CheckRow[], { colors, symbols, columns }: Style): string {
  const amount = (status: CheckRow['status']) => checks.filter((check) => check.status === status).length;
  const [errors, warnings, skipped] = [amount('error'), amount('warning'), amount('skipped')];
  const parts = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ...(skipped === 0 ? [] : [`${skipped} not checked`]),
  ];
  const isGood = errors === 0;
  const symbol = isGood ? colors.green(symbols.success) : colors.red(symbols.error);
  const headline = isGood ? 'Publishing can work.' : 'Something is to be mended.';
  const rest = parts.length === 0 ? [] : wrapText(`${parts.join(', ')}.`, columns - 2).map((line) => `  ${line}`);
  return [`${symbol} ${colors.bold(headline)}`, ...rest].join('\n');
}
