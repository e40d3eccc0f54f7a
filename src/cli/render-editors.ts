import type { EditorsReport } from '../domain/editors-report.ts';
import type { EditorChange } from '../run/set-up-editor.ts';
import { count } from '../support/count.ts';
import { visibleText } from '../support/visible-text.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';

/** Of one file: its beginning tells what it is about. */
const MAX_LINES = 20;

/** What would be written: a new file by its length, one that is there by the lines that change. */
export function renderEditorChanges(changes: readonly EditorChange[], { colors }: Style): string {
  return changes
    .flatMap(({ file, before, after }) => {
      if (before === null) return [`${colors.green('new')}      ${file} (${count(linesOf(after).length - 1, 'line')})`];
      const { removed, added } = changedLines(before, after);
      return [
        `${colors.yellow('changed')}  ${file}`,
        ...shown(removed).map((line) => colors.red(`  - ${line}`)),
        ...shown(added).map((line) => colors.green(`  + ${line}`)),
      ];
    })
    .join('\n');
}

/** One line, when all is as it should be. */
export function renderEditorReady({ editor, files }: EditorsReport, hasChanged: boolean, style: Style): string {
  const { colors, symbols } = style;
  const done = hasChanged ? 'Written. Look at the changes, then commit them.' : 'Everything is there already.';
  const names = terminalSafe(files.map(({ file }) => file)).join(', ');
  return `${colors.green(symbols.success)} ${editor}: ${names}. ${done}`;
}

function shown(lines: readonly string[]): readonly string[] {
  const left = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES).map(visibleText), ...(left > 0 ? [`… and ${count(left, 'more line')}`] : [])];
}

/** What lies between the lines that both begin with and those that both end with. */
function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const removed = linesOf(before);
  const added = linesOf(after);
  while (removed.length > 0 && added.length > 0 && removed[0] === added[0]) {
    removed.shift();
    added.shift();
  }
  while (removed.length > 0 && added.length > 0 && removed.at(-1) === added.at(-1)) {
    removed.pop();
    added.pop();
  }
  return { removed, added };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
