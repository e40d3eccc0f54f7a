import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { ConfigError } from '../../domain/errors.ts';
import { renderCalendarFile } from '../../preview/calendar-file.ts';
import { PREVIEW_GENERATOR, renderPreviewPage } from '../../preview/preview-page.ts';
import { PAGE_FILES, type PageFile, readPageFile } from '../../support/page-files.ts';
import type { RunEnvironment } from '../environment.ts';
import type { Workspace } from '../open-workspace.ts';
import type { ShelvedFile } from './media-shelf.ts';
import { openPreview, type PreviewReading } from './open-preview.ts';
import { diskPathOf, readBlob } from './read-shelved.ts';

export interface ExportOptions {
  /** The folder, from the working folder; it is made where it is missing. */
  readonly out: string;
  /** See `PreviewOptions`. */
  readonly base: string | null;
}

export interface ExportedPreview extends PreviewReading {
  /** Where it was written to. */
  readonly folder: string;
}

/** Media that are copied at a time. */
const MAX_COPYING = 16;

/**
 * Writes the preview as a static site that works from the file system: page, script, style, calendar and media. What an earlier
 * preview left in the folder goes; a folder with a page of somebody else's is refused with a `ConfigError`.
 */
export async function exportPreview(
  { out, base }: ExportOptions,
  environment: RunEnvironment,
): Promise<ExportedPreview> {
  const folder = path.resolve(environment.cwd, out);
  await refuseForeign(folder);
  const preview = await openPreview({ base, isLive: false }, environment);
  const reading = await preview.read();
  await mkdir(folder, { recursive: true });
  await Promise.all(
    ['media', 'media-before'].map((each) => rm(path.join(folder, each), { recursive: true, force: true })),
  );
  await Promise.all((Object.keys(PAGE_FILES) as PageFile[]).map((name) => copyPageFile(name, folder)));
  const limit = pLimit(MAX_COPYING);
  const copies = [...reading.files].map(([address, file]) =>
    limit(() => placeMedium(path.join(folder, address), file, preview.workspace)),
  );
  await Promise.all(copies);
  await writeFile(path.join(folder, 'calendar.ics'), renderCalendarFile(reading.data));
  const page = renderPreviewPage({ title: `${reading.data.source.name}: preview`, data: reading.data, live: null });
  // Last: a folder with a page is complete.
  await writeFile(path.join(folder, 'index.html'), page);
  return { ...reading, folder };
}

async function refuseForeign(folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null);
  if (page === null || page.includes(PREVIEW_GENERATOR)) return;
  throw new ConfigError({
    code: 'USAGE',
    message: `${folder} has a page already, index.html, that is no preview.`,
    hint: 'Name another folder, or empty this one first.',
  });
}

async function copyPageFile(name: PageFile, folder: string): Promise<void> {
  await writeFile(path.join(folder, name), await readPageFile(name));
}

async function placeMedium(to: string, file: ShelvedFile, workspace: Workspace): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const from = diskPathOf(file, workspace);
  if (from === null) await writeFile(to, await readBlob(file, workspace));
  else await copyFile(from, to, constants.COPYFILE_FICLONE);
}
