import type { MediaChange, MediaFixReport, MediaFixRow, MediumShape, NotFixedRow } from '../domain/media-fix-report.ts';
import { count } from '../support/count.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';
import { wrapText } from './wrap-text.ts';

/** What would change about each file, before and after, and what cannot be mended. */
export function renderMediaFix(report: MediaFixReport, style: Style): string {
  const { fixes, not_fixed } = terminalSafe(report);
  const { colors, symbols } = style;
  if (fixes.length === 0 && not_fixed.length === 0) {
    return `${colors.green(symbols.success)} The media of every unfinished post fit as they are.`;
  }
  return [
    ...(fixes.length === 0 ? [] : [colors.bold(`${count(fixes.length, 'file')} to change`)]),
    ...fixes.flatMap((row) => renderFix(row, style)),
    ...(not_fixed.length === 0 ? [] : ['', colors.bold(`${count(not_fixed.length, 'problem')} not mended`)]),
    ...not_fixed.flatMap((row) => renderNotFixed(row, style)),
  ].join('\n');
}

/** One line, once it is done. */
export function renderFixesApplied({ fixes }: MediaFixReport, { colors, symbols }: Style): string {
  const posts = new Set(fixes.flatMap((row) => row.posts)).size;
  const rewritten = posts === 0 ? '' : ` and ${count(posts, 'post')} rewritten`;
  const done = `${count(fixes.length, 'file')} changed${rewritten}.`;
  return `\n${colors.green(symbols.success)} ${done} Look at them, then commit: "git add -A" takes the new names along.`;
}

function renderFix(row: MediaFixRow, style: Style): string[] {
  const { colors, symbols, columns } = style;
  const { file, new_file, before, after, changes, posts, deletes_file, original_in_git } = row;
  const renamed = new_file === file ? '' : ` ${symbols.arrow} ${new_file}`;
  const notes = [
    `Changed: ${changes.map(changeText).join('; ')}.`,
    ...(posts.length === 0 ? [] : [`Rewritten: ${posts.join(', ')}.`]),
    ...(new_file === file || deletes_file ? [] : [`${file} stays: another post still names it.`]),
    ...(original_in_git || !(new_file === file || deletes_file) ? [] : [ORIGINAL_LOST]),
  ];
  return [
    '',
    `${colors.cyan(file)}${renamed}`,
    `  before  ${shapeText(before)}`,
    `  after   ${colors.green(shapeText(after))}`,
    ...notes.flatMap((note) => wrapText(note, columns - 2)).map((line) => `  ${colors.dim(line)}`),
  ];
}

const ORIGINAL_LOST = 'The original is not committed: once changed, it cannot be had back from git.';

/** In columns, so that before and after can be compared down the line. */
function shapeText({ type, width, height, ratio, size_bytes }: MediumShape): string {
  return [
    type.padEnd(5),
    `${width} x ${height}`.padEnd(12),
    `${ratio.toFixed(2)}:1`.padEnd(7),
    sizeText(size_bytes),
  ].join('  ');
}

function sizeText(sizeBytes: number): string {
  const kibibytes = sizeBytes / 1024;
  return kibibytes < 1000 ? `${Math.ceil(kibibytes)} KB` : `${(Math.ceil(kibibytes / 102.4) / 10).toFixed(1)} MB`;
}

const CHANGE_NAMES: Record<MediaChange['kind'], string> = {
  type: 'type',
  size: 'size',
  ratio: 'ratio',
  colours: 'colours',
  location: 'location',
  codec: 'codec',
  width: 'width',
  frame_rate: 'frame rate',
  bit_rate: 'bit rate',
  audio: 'sound',
  index: 'index',
};

function changeText({ kind, from, to }: MediaChange): string {
  return `${CHANGE_NAMES[kind]} from ${from} to ${to}`;
}

function renderNotFixed({ file, message, hint, code }: NotFixedRow, { colors, symbols, columns }: Style): string[] {
  return [
    '',
    `${colors.yellow(symbols.warning)} ${file} ${colors.dim(`[${code}]`)}`,
    ...wrapText(message, columns - 2).map((line) => `  ${line}`),
    ...(hint === null ? [] : wrapText(`hint: ${hint}`, columns - 2).map((line) => `  ${colors.cyan(line)}`)),
  ];
}
