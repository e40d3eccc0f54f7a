import type { MediaItem } from '../../domain/media.ts';

/** Files of the repository go to a Page by their bytes, always: no media host has to show them to the world. */
export function takesBytes({ source }: Pick<MediaItem, 'source'>): boolean {
  return source.kind === 'file';
}
