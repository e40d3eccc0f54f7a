import type { Problem } from '../domain/finding.ts';
import { pointer } from '../domain/json-pointer.ts';
import { type CaptionReading, readCaption } from './caption.ts';
import type { FrontMatterFields, Placed } from './front-matter-fields.ts';

/** The path of a caption's problems where the caption is the text below the front matter. */
export const BODY_PATH = pointer('description');

/** The caption of the post itself, before any override. */
export interface PostCaption extends CaptionReading {
  readonly path: string;
}

/** The body, or `description`, or `caption`. */
export function readPostCaption(fields: FrontMatterFields, body: string): PostCaption {
  const written = writtenCaptions(fields)[0];
  if (written !== undefined) return { ...readCaption(written.value), path: written.path };
  return { ...readCaption(body), path: BODY_PATH };
}

/** A post has one caption: the body, `description` or `caption`. */
export function checkCaptionOnce(fields: FrontMatterFields, body: string): Problem[] {
  const written = writtenCaptions(fields);
  const hasBody = written.length > 0 && hasCaption(body);
  const [first, second] = written;
  if (first === undefined || (second === undefined && !hasBody)) return [];
  const others = hasBody ? 'text below the front matter' : 'caption';
  return [
    {
      code: 'CAPTION_TWICE',
      severity: 'error',
      path: (hasBody ? first : (second ?? first)).path,
      at: 'key',
      message: `The post has two captions: ${first.path.slice(1)} and ${others}.`,
      hint: 'Keep one of them. A text for one platform only goes into <platform>_description.',
    },
  ];
}

/** An HTML comment that is never closed would take the rest of the caption with it. */
export function openComment(path: string): Problem {
  return {
    code: 'COMMENT_UNCLOSED',
    severity: 'error',
    path,
    message: 'The caption opens an HTML comment with <!-- and never closes it.',
    hint: 'Close it with -->, or delete it.',
  };
}

function hasCaption(body: string): boolean {
  const { caption, hasOpenComment } = readCaption(body);
  return caption !== '' || hasOpenComment;
}

/** An empty one is none. */
function writtenCaptions({ description = '', caption = '' }: FrontMatterFields): Placed<string>[] {
  const written = [
    { value: description, path: pointer('description') },
    { value: caption, path: pointer('caption') },
  ];
  return written.filter(({ value }) => value.trim() !== '');
}
