import { statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../domain/errors.ts';
import type { RunEnvironment } from '../run/environment.ts';
import { cacheOf } from '../support/cache-of.ts';
import { systemClock } from '../support/clock.ts';
import { githubAccessOf } from '../support/github/github-access.ts';
import type { Log } from '../support/log.ts';
import { runIdOf } from '../support/run-id.ts';
import type { Output } from './output.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

export interface EnvironmentParts {
  /** Of `--cwd`, relative to the process's own folder. */
  readonly folder: string;
  readonly variables: Variables;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly output: Output;
}

/** What a use case may know of this process. Throws `ConfigError` when there is no such folder. */
export function createEnvironment({ folder, variables, log, signal, output }: EnvironmentParts): RunEnvironment {
  return {
    cwd: existingFolder(folder),
    variables,
    clock: systemClock,
    log,
    fetch: globalThis.fetch,
    signal,
    github: githubAccessOf(variables),
    runId: runIdOf(variables),
    ...cacheOf(variables, userCacheFolder(variables), process.argv[1]),
    registerSecret: secretMasker(variables, output),
  };
}

/** Where this system's programs keep what may be lost; null where that is not known. */
function userCacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Variables): string | null {
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? path.join(HOME, '.cache') : null);
  return folder === null ? null : path.join(folder, 'mergecast');
}

function existingFolder(folder: string): string {
  const cwd = path.resolve(folder);
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) return cwd;
  throw new ConfigError({
    code: 'USAGE',
    message: `There is no folder ${cwd}.`,
    hint: 'Give --cwd a folder of the repository that holds mergecast.yml.',
  });
}

/** In a GitHub runner each secret is masked, on standard error: under --json nothing else may stand on standard output. */
function secretMasker(variables: Variables, output: Output): (secret: string) => void {
  if (variables.GITHUB_ACTIONS !== 'true') return () => {};
  const masked = new Set<string>();
  return (secret) => {
    if (secret.trim() === '' || masked.has(secret)) return;
    masked.add(secret);
    output.noteCommand(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
  };
}
