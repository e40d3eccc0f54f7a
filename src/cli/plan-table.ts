import Table from 'cli-table3';
import type { PlanRow } from './plan-rows.ts';
import { stateColor } from './state-color.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const GAP = 2;
/** A column is as wide as its longest text, within these bounds; the last one takes the rest. */
const MIN_WIDTH = 6;
/** Of the terminal, for times with a long name of a zone. */
const MAX_TIME_SHARE = 0.36;
const MAX_WIDTH = 20;

/** A plan as a table that is exactly as wide as the terminal allows. */
export function renderPlanTable(rows: readonly PlanRow[], style: Style): string[] {
  if (rows.length === 0) return [];
  const widths = columnWidths(rows, style.columns);
  const table = new Table({
    head: ['When', 'State', 'Where', 'Post'].map((title) => style.colors.dim(title)),
    colWidths: widths.map((width, index) => (index < widths.length - 1 ? width + GAP : width)),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push(cells(row, widths, style));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function columnWidths(rows: readonly PlanRow[], columns: number): number[] {
  const widest = (max: number, texts: (row: PlanRow) => readonly string[]): number =>
    rows.flatMap(texts).reduce((width, text) => Math.min(max, Math.max(width, text.length)), MIN_WIDTH);
  const widths = [
    widest(Math.floor(columns * MAX_TIME_SHARE), ({ when }) => when),
    widest(MAX_WIDTH, ({ state, distance }) => [state, distance]),
    widest(MAX_WIDTH, ({ platform, profile }) => [platform, profile]),
  ];
  return [...widths, columns - widths.reduce((sum, width) => sum + width + GAP, 0)];
}

function cells(row: PlanRow, widths: readonly number[], style: Style): string[] {
  const { dim } = style.colors;
  const plain = (text: string) => text;
  const paint = stateColor(row.state, style);
  const [time = '', utc = ''] = row.when;
  const parts = [
    [
      { text: time, paint: plain },
      { text: utc, paint: dim },
    ],
    [
      { text: row.state, paint },
      { text: row.distance, paint },
    ],
    [
      { text: row.platform, paint: plain },
      { text: row.profile, paint: dim },
    ],
    [
      { text: row.post, paint: plain },
      { text: row.reason, paint },
    ],
  ];
  return parts.map((cell, index) =>
    cell.flatMap(({ text, paint }) => wrapText(text, widths[index] ?? 1).map(paint)).join('\n'),
  );
}

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
);
