import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium of this machine: that of `MERGECAST_CHROMIUM`, else the one on the path; null without one. */
export const chromiumPath = findChromium();

if (chromiumPath === null) {
  console.warn(
    'The preview is not tested in a browser: there is no chromium on the PATH. Install one, or set MERGECAST_CHROMIUM to its program.',
  );
}

/** Headless, and talking to nobody by itself. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium here.');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: ['--no-sandbox', ...quiet] });
}

function findChromium(): string | null {
  const named = process.env.MERGECAST_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => path.join(folder, name)));
  return (named ? [named] : onPath).find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
