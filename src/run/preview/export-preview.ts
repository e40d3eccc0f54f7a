import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
 * preview left in the folder goes; a folder with anything of somebody else's in its place is refused with a `ConfigError`.
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
  // Removed rather than written over: a link that lies there must lead nowhere.
  await Promise.all(OURS.map((each) => rm(path.join(folder, each), { recursive: true, force: true })));
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

/** What a preview writes. Only beside a page of an earlier preview is it known to be ours. */
const OURS = ['index.html', ...Object.keys(PAGE_FILES), 'calendar.ics', 'media', 'media-before'];

async function refuseForeign(folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null);
  if (page?.includes(PREVIEW_GENERATOR)) return;
  const present = await readdir(folder).catch((): string[] => []);
  const taken = OURS.find((each) => present.includes(each));
  if (taken === undefined) return;
  throw new ConfigError({
    code: 'USAGE',
    message: `${folder} has ${taken} already, and no preview has written it to its end.`,
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
