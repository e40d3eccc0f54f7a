import { afterEach, describe, expect, it } from 'vitest';
import { frontEnds } from '../support/front-ends.ts';
import { TOKEN, type Workshop } from '../support/workshop.ts';
import { events, openScenario, readScenarioFile, type Step, scenarioNames } from './scenario.ts';

let workshop: Workshop;
afterEach(() => workshop.close());

describe.each(Object.entries(frontEnds))('%s', (_name, runProgram) => {
  it.each(scenarioNames)('%s', async (name) => {
    const { steps, after } = readScenarioFile(name);
    workshop = await openScenario(name);
    for (const step of steps) {
      for (const event of step.before ?? []) events[event](workshop);
      const run = await runProgram({
        clone: workshop.fixture.clone,
        dryRun: step.dry_run ?? false,
        variables: variablesOf(step),
      });
      const context = `${run.stdout}\n${run.stderr}`;
      expect(run.exitCode, context).toBe(step.exit_code);
      expect(run.report, context).toMatchObject(step.report);
      expect(context.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
    }
    expect(workshop.sandbox.published()).toHaveLength(after.published);
    for (const [file, lines] of Object.entries(after.front_matter)) {
      for (const line of lines) expect(workshop.onMain(file)).toContain(line);
    }
    expect(Object.fromEntries(workshop.ledger().map(({ post, state }) => [post, state]))).toEqual(after.ledger);
  });
});

function variablesOf({ variables = {} }: Step): Record<string, string | undefined> {
  const replaced = Object.entries(variables).map(([name, value]) => [name, value ?? undefined]);
  return { ...workshop.variables(), ...Object.fromEntries(replaced) };
}
