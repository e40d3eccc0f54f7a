import { exportPreview } from '../../run/preview/export-preview.ts';
import { LivePreview } from '../../run/preview/live-preview.ts';
import { openPreview, type PreviewReading } from '../../run/preview/open-preview.ts';
import { type PreviewServer, servePreview } from '../../run/preview/serve-preview.ts';
import type { ExitCode } from '../../run/results.ts';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { openBrowser } from '../open-browser.ts';
import { openEditor } from '../open-editor.ts';
import { renderPreview } from '../render-preview.ts';
import { terminalSafe } from '../terminal-text.ts';

export interface PreviewCommandOptions extends CommonOptions {
  /** False for `--no-open`. */
  readonly open: boolean;
  readonly port?: number;
  readonly out?: string;
  readonly base?: string;
}

/** `mergecast preview`: with `--out` it writes and ends, without it it serves until it is told to stop. */
export function previewCommand(options: PreviewCommandOptions, context: CommandContext): Promise<ExitCode> {
  return options.out === undefined ? serve(options, context) : write(options, options.out, context);
}

async function write(
  options: PreviewCommandOptions,
  out: string,
  { environment, output }: CommandContext,
): Promise<ExitCode> {
  const exported = await exportPreview({ out, base: options.base ?? null }, environment);
  if (options.json) output.printJson(report(exported, { url: null, folder: exported.folder }));
  else output.print(`${renderPreview(exported, output.style)}\n\nThe preview is in ${terminalSafe(exported.folder)}.`);
  return exported.validation.exitCode;
}

async function serve(options: PreviewCommandOptions, { environment, output }: CommandContext): Promise<ExitCode> {
  const preview = await openPreview({ base: options.base ?? null, isLive: true }, environment);
  const first = await preview.read();
  const live = new LivePreview(preview, first, environment);
  await live.follow();
  const { root } = preview.workspace;
  const openFile = openEditor(root, environment.variables);
  const server = await servePreview({ live, port: options.port ?? 0, openFile });
  if (options.json) output.printJson(report(first, { url: server.url, folder: null }));
  else output.print(`${renderPreview(first, output.style)}\n\n${introduction(server, output)}`);
  const isWatched = options.open && !options.json && !environment.variables.CI;
  if (isWatched && !(await openBrowser(server.url)))
    output.note('No browser could be opened: open the address yourself.');
  await untilAborted(environment.signal);
  await Promise.all([live.close(), server.close()]);
  return 0;
}

function report(
  { plan, validation, calls }: PreviewReading,
  place: { readonly url: string | null; readonly folder: string | null },
) {
  const { findings, ok } = validation.report;
  const { now, destinations } = plan.report;
  return { version: 1, ok, ...place, now, destinations, findings, calls };
}

function introduction({ url }: PreviewServer, { style: { colors } }: CommandContext['output']): string {
  return [
    `The preview is at ${colors.bold(url)} and follows the files as you save them.`,
    colors.dim('Ctrl-C stops it.'),
  ].join('\n');
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
