import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };
import { licensesOf } from './bundled-licenses.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');

/** Dependencies that are CommonJS ask for `require`, which a module of ours does not have. */
const REQUIRE_BANNER =
  'import{createRequire as mergecastCreateRequire}from"node:module";const require=mergecastCreateRequire(import.meta.url);';

/**
 * Bundles the command line and the Action into `dist/`, which is committed: they run without an install. The same
 * source gives the same bytes, so that CI can tell whether `dist/` is stale.
 */
async function bundle(): Promise<Metafile> {
  await rm(DIST, { recursive: true, force: true });
  const { metafile } = await build({
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
    logLevel: 'warning',
  });
  return metafile;
}

async function refuseAbsolutePaths(): Promise<void> {
  for (const file of await readdir(DIST, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const text = await readFile(path.join(file.parentPath, file.name), 'utf8');
    if (text.includes(ROOT)) throw new Error(`${file.name} names a path of this machine: ${ROOT}`);
  }
}

const metafile = await bundle();
await writeFile(path.join(DIST, 'LICENSES.txt'), await licensesOf(metafile, ROOT));
await chmod(path.join(DIST, 'cli.js'), 0o755);
await refuseAbsolutePaths();
for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KiB  ${file}`);
}
