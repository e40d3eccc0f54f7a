import { CommanderError } from 'commander';
import { ConfigError } from '../domain/errors.ts';
import { systemClock } from '../support/clock.ts';
import { stopReason, stopReport } from '../support/stop-reason.ts';
import { type SignalHost, stopSignal } from '../support/stop-signal.ts';
import type { CommonOptions } from './command-context.ts';
import { createEnvironment, type Variables } from './environment.ts';
import { createOutput, type Output, type OutputStream } from './output.ts';
import type { Carry } from './program/carry.ts';
import { createProgram } from './program.ts';
import { createProgress, type Progress, type Spinner } from './progress.ts';
import { renderStop } from './render-stop.ts';

/** The process, as far as the command line needs it. */
export interface CliHost extends SignalHost {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Variables;
}

const USAGE_EXIT_CODE = 2;

/** The whole command line: arguments → exit code. Everything that is thrown ends in the one `catch` here. */
export async function runCli(args: readonly string[], version: string, host: CliHost): Promise<number> {
  const output = createOutput({ stdout: host.stdout, stderr: host.stderr, variables: host.env });
  let exitCode = 0;
  const carry: Carry = async ({ stopsGently, load }, options, paths) => {
    const progress = await startProgress(options, output, host.env);
    try {
      // A command that only reads ends at once when it is told to stop.
      const signal = stopsGently ? stopSignal(host) : new AbortController().signal;
      const environment = createEnvironment({
        folder: options.cwd,
        variables: host.env,
        log: progress,
        signal,
        output,
      });
      const run = await load();
      exitCode = await run(options, { environment, output: endingSteps(output, progress), version }, paths);
    } finally {
      progress.stop();
    }
  };
  try {
    await createProgram(version, carry, output).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return handle(error, args, output);
  }
}

/** A result on standard output is the end of the step that is still turning on standard error. */
function endingSteps(output: Output, progress: Progress): Output {
  const print = (text: string) => {
    progress.stop();
    output.print(text);
  };
  return { ...output, print };
}

async function startProgress(options: CommonOptions, output: Output, variables: Variables): Promise<Progress> {
  const verbose = options.verbose === true || variables.RUNNER_DEBUG === '1';
  return createProgress({ output, clock: systemClock, spinner: await spinnerFor(output, variables), verbose });
}

async function spinnerFor({ errorIsTerminal }: Output, { CI, TERM }: Variables): Promise<Spinner | null> {
  if (!errorIsTerminal || CI || TERM === 'dumb') return null;
  const { createTerminalSpinner } = await import('./terminal-spinner.ts');
  return createTerminalSpinner(systemClock);
}

async function handle(error: unknown, args: readonly string[], output: Output): Promise<number> {
  if (!(error instanceof CommanderError)) return reportStop(error, args, output);
  if (error.exitCode === 0) return 0; // help or version, asked for
  if (error.code === 'commander.help') return USAGE_EXIT_CODE; // no command: the help was printed
  return reportStop(usageError(error), args, output);
}

function usageError({ message }: CommanderError): ConfigError {
  return new ConfigError({
    code: 'USAGE',
    message: message.replace(/^error: /, ''),
    hint: 'mergecast --help lists the commands, mergecast <command> --help the options of one.',
  });
}

async function reportStop(error: unknown, args: readonly string[], output: Output): Promise<number> {
  const reason = stopReason(error);
  if (wantsJson(args)) output.printJson(stopReport(reason));
  if (reason.findings.length > 0) {
    const { renderFindingList } = await import('./render-findings.ts');
    output.note(renderFindingList(reason.findings, () => null, output.errorStyle).join('\n'));
  }
  output.note(renderStop(reason, output.errorStyle));
  return reason.exitCode;
}

/** Asked of the arguments themselves: they may be what is wrong. */
function wantsJson(args: readonly string[]): boolean {
  return args.some(
    (arg, index) => arg === '--json' || arg === '--format=json' || (arg === '--format' && args[index + 1] === 'json'),
  );
}
