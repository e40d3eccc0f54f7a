import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };
import { buildPage } from './build-page.ts';
import { licensesOf } from './bundled-licenses.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');

/** Dependencies that are CommonJS ask for `require`, which a module of ours does not have. */
const REQUIRE_BANNER =
  'import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);';

/**
 * Bundles the command line and the Action into `dist/`, which is committed: they run without an install. The same
 * source gives the same bytes, so that CI can tell whether `dist/` is stale. Nothing is written unless all of it is right.
 */
const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay: a stack in a bug report can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: REQUIRE_BANNER },
  define: { 'process.env.MERGECAST_VERSION': JSON.stringify(packageJson.version) },
  metafile: true,
  // Native code and megabytes of WebAssembly, optional: `media fix` loads them where they are installed.
  external: ['sharp', 'libheif-js'],
  // Its other form asks for its own files by a name that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  write: false,
  logLevel: 'warning',
});
const page = await buildPage(ROOT, path.join(DIST, 'preview'));
const files = [...outputFiles, ...page.outputFiles];
const licenses = await licensesOf([metafile, page.metafile], ROOT);

for (const { path: file, text } of files) {
  if (text.includes(ROOT)) throw new Error(`${file} names a path of this machine: ${ROOT}`);
}

await rm(DIST, { recursive: true, force: true });
for (const folder of ['chunks', 'preview']) await mkdir(path.join(DIST, folder), { recursive: true });
for (const { path: file, contents } of files) {
  await writeFile(file, contents);
  console.log(`${(contents.length / 1024).toFixed(1).padStart(8)} KiB  ${path.relative(ROOT, file)}`);
}
await copyFile(path.join(ROOT, 'src/preview/page/icon.svg'), path.join(DIST, 'preview/icon.svg'));
await writeFile(path.join(DIST, 'LICENSES.txt'), licenses);
await chmod(path.join(DIST, 'cli.js'), 0o755);
