import type { LivePart } from '../../domain/ledger-record.ts';
import type { Destination } from '../../domain/post.ts';
import { readOptions } from './options.ts';

/** The texts of a post: one, or with `threads_chain` as many as the author divided it into. */
export function textsOf({ caption, options }: Pick<Destination, 'caption' | 'options'>): readonly string[] {
  if (!readOptions(options).isChain) return [caption];
  return divide(caption);
}

/** Each part of a chain has a publish call of its own. */
export function countParts(destination: Pick<Destination, 'caption' | 'options'>): number {
  return textsOf(destination).length;
}

/** The post that the next part answers: the last whose id is known. Null: there is none. */
export function answeredBy(liveParts: readonly LivePart[]): string | null {
  return liveParts.findLast(({ post_id }) => post_id !== null)?.post_id ?? null;
}

/** Why a chain cannot go on behind the parts that are out; null: it can. */
export function obstacleOf(liveParts: readonly LivePart[]) {
  if (liveParts.length === 0 || answeredBy(liveParts) !== null) return null;
  return {
    message: 'The beginning of the chain is live, but Threads did not say as which post: nothing can answer it.',
    hint: 'Write the rest by hand as replies, then set status to completed.',
  };
}

/** Whether the text has a line that would divide it. */
export function hasDivider({ caption }: Pick<Destination, 'caption'>): boolean {
  return divide(caption).length > 1;
}

/** At each line of three hyphens between blank lines, or at an end of the text. */
function divide(text: string): readonly string[] {
  const lines = text.split('\n');
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  const parts: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (/^---[ \t]*$/.test(line) && isBlank(index - 1) && isBlank(index + 1)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) => withoutOuterBlankLines(part.join('\n')));
}

function withoutOuterBlankLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
