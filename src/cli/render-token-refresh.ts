import type { TokenRefreshReport, TokenRefreshRow } from '../domain/token-refresh-report.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';
import { wrapText } from './wrap-text.ts';

/** What became of each token. A new one is shown only where it is in the report, because `--print` asked for it. */
export function renderTokenRefresh(report: TokenRefreshReport, style: Style): string {
  return terminalSafe(report)
    .tokens.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...renderRow(row, style)])
    .join('\n');
}

function renderRow(row: TokenRefreshRow, style: Style): string[] {
  const { profile, platform, variable, message, hint, code, access_token } = row;
  const { colors, columns } = style;
  return [
    `${symbolOf(row, style)} ${colors.bold(`${profile} on ${platform}`)} (${variable})`,
    ...wrapText(message, columns - 2).map((line) => `  ${line}`),
    ...(hint === null ? [] : wrapText(`hint: ${hint}`, columns - 2).map((line) => `  ${colors.cyan(line)}`)),
    ...(code === null ? [] : [`  ${colors.dim(`[${code}]`)}`]),
    // On a line of its own and never wrapped: it is copied.
    ...(access_token === undefined ? [] : [access_token]),
  ];
}

function symbolOf({ outcome }: TokenRefreshRow, { colors, symbols }: Style): string {
  switch (outcome) {
    case 'stored':
    case 'printed':
      return colors.green(symbols.success);
    case 'by_hand':
      return colors.cyan(symbols.notice);
    case 'kept':
    case 'failed':
    case 'lost':
      return colors.red(symbols.error);
  }
}
