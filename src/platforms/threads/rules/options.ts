import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { readOptions } from '../options.ts';

/** Options that have no effect on this post: said, never silently dropped. */
export function checkOptions({ options, media }: Destination): readonly Problem[] {
  const { linkAttachment, poll, altText } = readOptions(options);
  if (media.length === 0) return altText === null ? [] : [ignored('alt_text', NO_MEDIA, 'Remove it.')];
  return [
    ...(linkAttachment === null ? [] : [ignored('link_attachment', HAS_MEDIA, 'Write the link into the text.')]),
    ...(poll === null ? [] : [ignored('poll', HAS_MEDIA, 'Remove the media, or the poll.')]),
  ];
}

const NO_MEDIA = 'the post has no media';
const HAS_MEDIA = 'Threads takes it with a text alone, and the post has media';

function ignored(name: string, why: string, hint: string): Problem {
  return {
    code: 'THREADS_OPTION_IGNORED',
    severity: 'warning',
    path: pointer(`threads_${name}`),
    message: `threads_${name} is not sent: ${why}.`,
    hint,
  };
}
