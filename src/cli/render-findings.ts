import { codeFrameColumns } from '@babel/code-frame';
import type { Finding } from '../domain/finding.ts';
import type { ValidateResult } from '../run/results.ts';
import { visibleText } from '../support/visible-text.ts';
import type { Style } from './style.ts';
import { summariseFindings } from './summarise-findings.ts';
import { terminalSafe } from './terminal-text.ts';

export type ShownFindings = Pick<ValidateResult, 'report' | 'sourceOf'>;

/** Every finding under its file, each with its place, a caret frame and a hint; the sum of them last. */
export function renderFindings(result: ShownFindings, style: Style): string {
  const summary = summariseFindings(result.report, style);
  return [...renderFindingList(result.report.findings, result.sourceOf, style), summary].join('\n');
}

/** The findings alone: an error may carry some as well. */
export function renderFindingList(
  findings: readonly Finding[],
  sourceOf: ValidateResult['sourceOf'],
  style: Style,
): string[] {
  return [...new Set(findings.map(({ file }) => file))].flatMap((file) => [
    style.colors.underline(terminalSafe(file)),
    '',
    ...findings
      .filter((finding) => finding.file === file)
      .flatMap((finding) => [...renderFinding(finding, sourceOf(file), style), '']),
  ]);
}

function renderFinding(finding: Finding, source: string | null, style: Style): string[] {
  const { colors } = style;
  const { file, line, column, code, severity, message, hint } = terminalSafe(finding);
  const color = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[severity];
  return [
    `${file}:${line}:${column}  ${color(severity)}  ${colors.dim(code)}`,
    `  ${colors.bold(message)}`,
    ...(source === null ? [] : frame(source, finding, style)),
    ...(hint === null ? [] : [`  ${colors.cyan('hint:')} ${hint}`]),
  ];
}

/** The line, its neighbours and a caret under the column, no wider than the terminal. */
function frame(source: string, { line, column }: Finding, { colors, columns }: Style): string[] {
  const gutterWidth = String(line + 1).length + 9;
  const cropped = cropAround(visibleText(source), line, column, Math.max(20, columns - gutterWidth));
  const framed = codeFrameColumns(
    cropped.text,
    { start: { line, column: cropped.column } },
    { highlightCode: false, linesAbove: 1, linesBelow: 1 },
  );
  return framed.split('\n').map((each) => `    ${paintFrameLine(each, colors)}`);
}

/** The line itself stands out, its neighbours step back. */
function paintFrameLine(line: string, colors: Style['colors']): string {
  if (line.startsWith('>')) return line;
  return /^\s+\|\s+\^$/.test(line) ? colors.red(line) : colors.dim(line);
}

/** Cuts the shown lines to a window that holds the column; a caption is often one very long line. */
function cropAround(source: string, line: number, column: number, width: number) {
  const lines = source.split('\n');
  const longest = Math.max(...lines.slice(Math.max(0, line - 2), line + 1).map((each) => each.length), 0);
  if (longest <= width) return { text: source, column };
  const start = column <= width - 4 ? 0 : column - Math.floor(width / 2);
  const text = lines.map((each, index) => (Math.abs(index + 1 - line) > 1 ? '' : each.slice(start, start + width)));
  return { text: text.join('\n'), column: column - start };
}
