import type { RunEnvironment } from '../../src/run/environment.ts';
import { publish } from '../../src/run/publish.ts';
import type { PublishResult } from '../../src/run/results.ts';
import { silentLog } from '../../src/support/log.ts';
import { gitVariables } from './git-fixture.ts';
import type { Workshop } from './workshop.ts';

let runs = 0;

/** What a use case needs to run in this process, over a workshop's repository, as a run of its own. */
export function inProcess(workshop: Workshop, cwd = workshop.fixture.clone): RunEnvironment {
  runs += 1;
  return {
    cwd,
    variables: { ...gitVariables, ...workshop.variables() },
    clock: workshop.clock,
    log: silentLog,
    fetch: globalThis.fetch,
    signal: new AbortController().signal,
    runId: `test:${runs}`,
    registerSecret: () => {},
    github: null,
  };
}

export function publishHere(workshop: Workshop, cwd?: string): Promise<PublishResult> {
  return publish({ dryRun: false, branch: 'main' }, inProcess(workshop, cwd));
}
