import type { ImageType, VideoType } from '../../domain/media.ts';

type MediaType = ImageType | VideoType;

/** What a file of a type is usually called; the first is given. */
const EXTENSIONS: Readonly<Partial<Record<MediaType, readonly string[]>>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  mp4: ['.mp4', '.m4v'],
  mov: ['.mov', '.qt'],
};

/**
 * The path of a file once its type has changed: the same where the extension fits already, else one that `isFree`.
 * `a.png` becomes `a.jpg`, or `a-2.jpg` where that is taken.
 */
export function fixedName(path: string, type: MediaType, isFree: (path: string) => boolean): string {
  const known = EXTENSIONS[type] ?? [`.${type}`];
  const stem = path.replace(/\.[^./]+$/, '');
  if (known.includes(path.slice(stem.length).toLowerCase())) return path;
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${known[0]}`;
    if (isFree(name)) return name;
  }
}
