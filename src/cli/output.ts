import { withoutWorkflowCommands } from '../support/workflow-text.ts';
import { jsonText } from './json-text.ts';
import { type Style, styleFor } from './style.ts';

/** The two streams of a command. Everything that is printed passes here, and here alone. */
export interface Output {
  /** Of standard output. */
  readonly style: Style;
  /** Of standard error. */
  readonly errorStyle: Style;
  /** Whether somebody watches standard error. */
  readonly errorIsTerminal: boolean;
  /** Lines on standard output, for people. In a GitHub runner no text of theirs can form a workflow command. */
  print(text: string): void;
  /** One object on standard output, for programs: under `--json` the only thing there. */
  printJson(value: unknown): void;
  /** Workflow commands that we mean, built with every part escaped. */
  printCommands(lines: readonly string[]): void;
  /** Lines on standard error: progress, warnings, why a command stopped. */
  note(text: string): void;
  /** One workflow command that we mean, on standard error. */
  noteCommand(line: string): void;
}

/** What {@link createOutput} needs of a stream. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface OutputStreams {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export function createOutput({ stdout, stderr, variables }: OutputStreams): Output {
  const inRunner = variables.GITHUB_ACTIONS === 'true';
  const safe = (text: string) => `${inRunner ? withoutWorkflowCommands(text) : text}\n`;
  const style = (stream: OutputStream) =>
    styleFor({ isTTY: stream.isTTY === true, columns: stream.columns, variables });
  return {
    style: style(stdout),
    errorStyle: style(stderr),
    errorIsTerminal: stderr.isTTY === true,
    print: (text) => void stdout.write(safe(text)),
    printJson: (value) => void stdout.write(`${jsonText(value)}\n`),
    printCommands: (lines) => void (lines.length > 0 && stdout.write(`${lines.join('\n')}\n`)),
    note: (text) => void stderr.write(safe(text)),
    noteCommand: (line) => void stderr.write(`${line}\n`),
  };
}
