import { spawnSync } from 'node:child_process';

export interface Run {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that count as done. Default: 0 alone. */
  readonly exitCodes?: readonly number[];
  /** Added to the environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Certificates from a file cost every start of Node some 47 ms that are not ours. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...ENVIRONMENT } = process.env;

/** Wall time of one whole process of this Node, in milliseconds. */
export function timeOf(run: Run): number {
  const start = process.hrtime.bigint();
  runNode(run);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** What a process prints as a number on its standard output. */
export function numberFrom(run: Run): number {
  return Number(runNode(run).stdout);
}

/** The most memory one process held, in megabytes. The run itself is not timed: this adds to it. */
export function peakMegabytes(run: Run): number {
  const { stderr } = runNode({ ...run, args: ['--import', REPORT_MEMORY, ...run.args] });
  const kilobytes = /^maxRSS (\d+)$/m.exec(stderr)?.[1];
  if (kilobytes === undefined) throw new Error(`The process reported no memory: ${stderr}`);
  return Number(kilobytes) / 1024;
}

/** How many bytes one process read from files and pipes, in megabytes, starting Node included (Linux). */
export function megabytesRead(run: Run): number {
  const { stderr } = runNode({ ...run, args: ['--import', REPORT_READS, ...run.args] });
  const bytes = /^rchar: (\d+)$/m.exec(stderr)?.[1];
  if (bytes === undefined) throw new Error(`The process reported no reads: ${stderr}`);
  return Number(bytes) / 1_000_000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("\\nmaxRSS " + process.resourceUsage().maxRSS + "\\n"))',
)}`;

const REPORT_READS = `data:text/javascript,${encodeURIComponent(
  'import { readFileSync } from "node:fs"; process.on("exit", () => process.stderr.write("\\n" + readFileSync("/proc/self/io")))',
)}`;

function runNode({ args, cwd, exitCodes = [0], variables }: Run) {
  const env = { ...ENVIRONMENT, ...variables };
  const result = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (result.status === null || !exitCodes.includes(result.status)) {
    throw new Error(`node ${args.join(' ')} ended with ${result.status ?? result.signal}:\n${result.stderr}`);
  }
  return result;
}
