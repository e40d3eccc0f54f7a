import type { ProblemCode } from '../domain/codes.ts';
import type { Problem } from '../domain/finding.ts';
import type { JsonPointer } from '../domain/json-pointer.ts';
import type { MediaSource } from '../domain/media.ts';
import type { PostPath } from '../domain/post.ts';
import { quote } from './describe-value.ts';

/** Where a medium that an author named is. */
export interface MediaReading {
  readonly source: MediaSource;
  readonly problem: Problem | null;
}

/** A path is relative to the post's file, or to the repository's root where it begins with `/`. */
export function readMediaSource(written: string, post: PostPath, path: JsonPointer): MediaReading {
  if (isAddress(written)) {
    return { source: { kind: 'url', url: written }, problem: addressProblem(written, path) };
  }
  const folder = post.slice(0, post.lastIndexOf('/') + 1);
  const file = normalisePath(written.startsWith('/') ? written.slice(1) : folder + written);
  return { source: { kind: 'file', path: file }, problem: pathProblem(written, file, path) };
}

/** Whether a normalised path leaves the repository, or leads into git's own folder. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || /^\.git(?:\/|$)/i.test(path);
}

/** Without `.`, `..` and doubled slashes; `..` stay only where they lead above the root. `''` is the root. */
export function normalisePath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join('/');
}

/** A scheme of one letter is a Windows drive. */
function isAddress(written: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:\/\/|\/\/|data:|file:)/i.test(written);
}

function addressProblem(written: string, path: JsonPointer): Problem | null {
  const found = `The media address ${quote(written)}`;
  if (/^http:/i.test(written)) {
    return problem(
      'MEDIA_URL_INVALID',
      path,
      `${found} begins with http://; only https:// is allowed.`,
      'Write https://, or put the file into the repository.',
    );
  }
  if (!/^https:/i.test(written)) {
    return problem(
      'MEDIA_URL_INVALID',
      path,
      `${found} is not an https:// address.`,
      'Write an https:// address, or a path to a file of the repository.',
    );
  }
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || /\s/.test(written)) {
    return problem(
      'MEDIA_URL_INVALID',
      path,
      `${found} cannot be read as an address.`,
      'Check it in a browser; spaces are written as %20.',
    );
  }
  if (url.username === '' && url.password === '') return null;
  return problem(
    'MEDIA_URL_INVALID',
    path,
    'The media address contains a user name or password.',
    'Use an address that needs neither; secrets are never kept in files.',
  );
}

function pathProblem(written: string, file: string, path: JsonPointer): Problem | null {
  if (/\\|^[a-z]:/i.test(written)) {
    return problem(
      'MEDIA_URL_INVALID',
      path,
      `The media path ${quote(written)} is written as on Windows.`,
      'Write it with / and relative to the post, for example ./new-drop.jpg.',
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u001f]/.test(written)) {
    return problem(
      'MEDIA_URL_INVALID',
      path,
      `The media path ${quote(written)} contains a control character.`,
      'Write the path on one line.',
    );
  }
  if (!isOutside(file)) return null;
  return problem(
    'MEDIA_OUTSIDE',
    path,
    `The media path ${quote(written)} leads outside the repository.`,
    'Put the file into the repository, beside the post.',
  );
}

function problem(code: ProblemCode, path: JsonPointer, message: string, hint: string): Problem {
  return { code, severity: 'error', path, message, hint };
}
