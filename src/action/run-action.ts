import type { RunEnvironment } from '../run/environment.ts';
import { stopReason } from '../support/stop-reason.ts';
import { type SignalHost, stopSignal } from '../support/stop-signal.ts';
import { type CommandOutcome, runCommand } from './command-outcome.ts';
import { createEnvironment, type EventPayload, maskInputs } from './environment.ts';
import { type ActionInputs, readInputs, type Variables } from './inputs.ts';
import { showOutcome, showStop } from './show-outcome.ts';
import type { Toolkit } from './toolkit.ts';

/** The process, as far as the Action needs it. */
export interface ActionHost extends SignalHost {
  readonly env: Variables;
}

export type RunCommand = (inputs: ActionInputs, environment: RunEnvironment) => Promise<CommandOutcome>;

/** Loaded late: reading the event is the library's own first step, and a broken event must not end the run without a word. */
async function readPayload(): Promise<EventPayload> {
  const { context } = await import('@actions/github');
  return context.payload;
}

/** The whole step: inputs → exit code. Everything that is thrown ends in the one `catch` here. */
export async function runAction(core: Toolkit, host: ActionHost, run: RunCommand = runCommand): Promise<number> {
  const signal = stopSignal(host);
  try {
    const inputs = readInputs((name) => core.getInput(name), host.env);
    maskInputs(inputs, core);
    const environment = createEnvironment({ core, inputs, variables: host.env, signal, payload: await readPayload() });
    const outcome = await run(inputs, environment);
    await showOutcome(outcome, core, host.env.GITHUB_STEP_SUMMARY);
    return outcome.exitCode;
  } catch (error) {
    const reason = stopReason(error);
    await showStop(reason, core, host.env.GITHUB_STEP_SUMMARY);
    return reason.exitCode;
  }
}
