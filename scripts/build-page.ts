import path from 'node:path';
import { type BuildResult, build } from 'esbuild';

/** What browsers of the last years understand. */
const BROWSERS = ['chrome120', 'firefox121', 'safari17.4'];

/** Bundles the preview's page: one classic script and one style sheet, which work from the file system too. */
export function buildPage(
  root: string,
  folder: string,
): Promise<BuildResult<{ readonly write: false; readonly metafile: true }>> {
  const source = path.join(root, 'src/preview/page');
  return build({
    absWorkingDir: root,
    entryPoints: { page: path.join(source, 'main.tsx'), style: path.join(source, 'style/page.css') },
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: path.join(source, 'tsconfig.json'),
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
}
