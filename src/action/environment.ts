import { statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../domain/errors.ts';
import type { RunEnvironment } from '../run/environment.ts';
import { cacheOf } from '../support/cache-of.ts';
import { systemClock } from '../support/clock.ts';
import { githubAccessOf } from '../support/github/github-access.ts';
import { runIdOf } from '../support/run-id.ts';
import { cronOfEvent } from './cron-of-event.ts';
import type { ActionInputs, Variables } from './inputs.ts';
import { pullRequestOfEvent, type ReviewPayload } from './pull-request-of-event.ts';
import { createRunnerLog } from './runner-log.ts';
import type { Toolkit } from './toolkit.ts';

export interface EnvironmentParts {
  readonly core: Toolkit;
  readonly inputs: ActionInputs;
  readonly variables: Variables;
  readonly signal: AbortSignal;
  /** The event's payload. */
  readonly payload: EventPayload;
}

/** As much of an event as is looked at. */
export interface EventPayload extends ReviewPayload {
  readonly repository?: Readonly<Record<string, unknown>> | undefined;
}

/** What a use case may know of the step. Inputs take the place of the variables they stand for. */
export function createEnvironment({ core, inputs, variables, signal, payload }: EnvironmentParts): RunEnvironment {
  const replaced = {
    ...variables,
    ...(inputs.credentials === null ? {} : { MERGECAST_CREDENTIALS: inputs.credentials }),
    ...(inputs.githubToken === null ? {} : { GITHUB_TOKEN: inputs.githubToken }),
  };
  const pullRequest = pullRequestOfEvent(payload);
  return {
    cwd: existingFolder(path.resolve(variables.GITHUB_WORKSPACE || '.', folderOf(inputs))),
    variables: replaced,
    clock: systemClock,
    log: createRunnerLog(core),
    fetch: globalThis.fetch,
    signal,
    github: githubAccessOf(replaced),
    runId: runIdOf(variables),
    cron: cronOfEvent(variables),
    ...(typeof payload.repository?.private === 'boolean' ? { isRepositoryPrivate: payload.repository.private } : {}),
    ...(pullRequest === null ? {} : { pullRequest }),
    ...cacheOf(replaced, variables.RUNNER_TEMP ? path.join(variables.RUNNER_TEMP, 'mergecast') : null, process.argv[1]),
    registerSecret: (secret) => core.setSecret(secret),
  };
}

/** Masks every secret of the inputs. The runner masks JSON as a whole at best, so each text in it is told by itself. */
export function maskInputs({ credentials, githubToken }: ActionInputs, core: Pick<Toolkit, 'setSecret'>): void {
  for (const secret of [githubToken, credentials, ...textsOf(credentials)]) {
    if (secret !== null && secret.trim() !== '') core.setSecret(secret);
  }
}

function textsOf(json: string | null): string[] {
  if (json === null) return [];
  try {
    return Object.values(JSON.parse(json) as object).filter((value) => typeof value === 'string');
  } catch {
    return []; // said by the use case, as CREDENTIALS_INVALID
  }
}

/** Where nothing is checked out, the working directory is a name and no folder. */
function folderOf({ command, workingDirectory }: ActionInputs): string {
  return command === 'comment' ? '.' : workingDirectory;
}

function existingFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new ConfigError({
    code: 'USAGE',
    message: `There is no folder ${folder}.`,
    hint: 'Set working-directory to a folder of the repository, and check the repository out before this step.',
  });
}
