import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from './package-root.ts';

/** The files that draw the page, by name. They are built into `dist/preview` and stand beside the page. */
export const PAGE_FILES = {
  'page.js': 'text/javascript; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;
export type PageFile = keyof typeof PAGE_FILES;

export function readPageFile(name: PageFile): Promise<Buffer> {
  return readFile(path.join(packageRoot(), 'dist/preview', name));
}
