import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** Name, version and licence text of every package whose code is in one of the bundles, by name. */
export async function licensesOf(metafiles: readonly Metafile[], root: string): Promise<string> {
  const folders = [...new Set(metafiles.flatMap(bundledFiles).flatMap(packageFolder))];
  const entries = await Promise.all(folders.map((folder) => licenseOf(path.join(root, folder))));
  const byTitle = new Map(entries.map((entry) => [entry.title, entry.text]));
  const sorted = [...byTitle].sort(([a], [b]) => (a < b ? -1 : 1));
  const intro = 'The files in this folder contain code of these packages.';
  return `${[intro, ...sorted.map(([title, text]) => `${title}\n\n${text}`)].join(SEPARATOR)}\n`;
}

const SEPARATOR = `\n\n${'-'.repeat(80)}\n\n`;

/** Only what is left after unused code was dropped. */
function bundledFiles({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file),
  );
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` belongs to `node_modules/a/node_modules/@b/c`. */
function packageFolder(file: string): string[] {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  return match === null ? [] : [match[0]];
}

async function licenseOf(folder: string): Promise<{ title: string; text: string }> {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text =
    file === undefined ? 'The package has no licence file.' : await readFile(path.join(folder, file), 'utf8');
  return { title: `${name} ${version} (${license ?? 'see below'})`, text: text.replaceAll('\r\n', '\n').trim() };
}
