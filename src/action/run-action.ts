import type { RunEnvironment } from '../run/environment.ts';
import { stopReason } from '../support/stop-reason.ts';
import { type SignalHost, stopSignal } from '../support/stop-signal.ts';
import { type ActionEvent, actionEventOf } from './action-event.ts';
import { type CommandOutcome, runCommand } from './command-outcome.ts';
import { countWarnings } from './count-warnings.ts';
import { createEnvironment, type EventPayload, maskInputs } from './environment.ts';
import { type ActionInputs, readInputs, type Variables } from './inputs.ts';
import { showOutcome, showStop } from './show-outcome.ts';
import type { Toolkit } from './toolkit.ts';

/** The process, as far as the Action needs it. */
export interface ActionHost extends SignalHost {
  readonly env: Variables;
}

export type RunCommand = (
  inputs: ActionInputs,
  environment: RunEnvironment,
  event: ActionEvent,
) => Promise<CommandOutcome>;

/** Loaded late: reading the event is the library's own first step, and a broken event must not end the run without a word. */
async function readPayload(): Promise<EventPayload> {
  const { context } = await import('@actions/github');
  return context.payload;
}

/** The whole step: inputs → exit code. Everything that is thrown ends in the one `catch` here. */
export async function runAction(toolkit: Toolkit, host: ActionHost, run: RunCommand = runCommand): Promise<number> {
  const signal = stopSignal(host);
  const { core, warned } = countWarnings(toolkit);
  const show = () => ({ summaryFile: host.env.GITHUB_STEP_SUMMARY, warned: warned() });
  try {
    const inputs = readInputs((name) => core.getInput(name), host.env);
    maskInputs(inputs, core);
    const payload = await readPayload();
    const environment = createEnvironment({ core, inputs, variables: host.env, signal, payload });
    const outcome = await run(inputs, environment, actionEventOf(host.env.GITHUB_EVENT_NAME ?? '', payload));
    await showOutcome(outcome, core, show());
    return outcome.exitCode;
  } catch (error) {
    const reason = stopReason(error);
    await showStop(reason, core, show());
    return reason.exitCode;
  }
}
