import { diffArrays } from 'diff';
import { clip } from '../../support/clip.ts';
import { markdownLines } from '../markdown-text.ts';

interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How much of what stays the same is shown on each side of a change. */
const CONTEXT = 40;
/** Texts that differ in more words than this are another text. */
const MOST_CHANGES = 400;

/** The words that go, struck through, and those that come, underlined; one line of Markdown. `longest`: of each text. */
export function wordDiff(from: string, to: string, longest: number): string {
  const [before, after] = [clip(from, longest), clip(to, longest)];
  const runs = runsOf(before, after);
  return (
    runs
      .map((run, index) => runMarkdown(run, { isFirst: index === 0, isLast: index === runs.length - 1 }))
      // Two words side by side would read as one.
      .join('\u2009')
      .trim()
  );
}

function runsOf(before: string, after: string): Run[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (changes === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  const runs = changes.map(({ value, added, removed }): Run => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return withoutSpecks(runs);
}

/** Words of any script; blanks and signs by themselves. */
function wordsOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** A blank that stays between two changed words would cut one change into many. */
function withoutSpecks(runs: readonly Run[]): Run[] {
  const merged: { removed: string; added: string; same: string }[] = [{ removed: '', added: '', same: '' }];
  runs.forEach(({ kind, text }, index) => {
    const last = merged.at(-1) as { removed: string; added: string; same: string };
    const isSpeck = kind === 'same' && index > 0 && index < runs.length - 1 && /^[^\S\n]+$/.test(text);
    if (isSpeck) {
      last.removed += text;
      last.added += text;
    } else if (kind === 'same') {
      last.same += text;
      merged.push({ removed: '', added: '', same: '' });
    } else last[kind] += text;
  });
  return merged
    .flatMap(({ removed, added, same }): Run[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ])
    .filter(({ text }) => text !== '');
}

function runMarkdown({ kind, text }: Run, ends: { readonly isFirst: boolean; readonly isLast: boolean }): string {
  // A line end that comes or goes has to be seen.
  if (kind === 'removed') return `<del>${markdownLines(text.replaceAll('\n', '↵\n'))}</del>`;
  if (kind === 'added') return `<ins>${markdownLines(text.replaceAll('\n', '↵\n'))}</ins>`;
  return markdownLines(shortened(text, ends));
}

function shortened(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }): string {
  const points = [...text];
  const room = (isFirst ? 0 : CONTEXT) + (isLast ? 0 : CONTEXT);
  if (points.length <= room + 20) return text;
  const start = isFirst ? '' : points.slice(0, CONTEXT).join('');
  const end = isLast ? '' : points.slice(-CONTEXT).join('');
  return `${start} … ${end}`;
}
