import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { textsOf } from '../chain.ts';
import { THREADS_LIMITS } from '../limits.ts';
import { readOptions } from '../options.ts';
import { linksIn } from './count-text.ts';

/** Since 22 December 2025 a post with more different links is refused when its container is made. */
export function checkLinks(destination: Destination): readonly Problem[] {
  const { linkAttachment } = readOptions(destination.options);
  const allowed = THREADS_LIMITS.links.value;
  const texts = textsOf(destination);
  return texts.flatMap((text, part) => {
    const attached = part === 0 && linkAttachment !== null ? [linkAttachment] : [];
    const count = new Set([...linksIn(text), ...attached]).size;
    if (count <= allowed) return [];
    const what = texts.length === 1 ? 'The post' : `Part ${part + 1} of the chain`;
    return [
      {
        code: 'THREADS_LINKS',
        severity: 'error',
        path: pointer('description'),
        message: `${what} has ${count} different links. Threads allows ${allowed}.`,
        hint: `Remove ${count - allowed} of them.`,
      },
    ];
  });
}
