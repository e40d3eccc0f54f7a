import type { Answer } from './answers.ts';
import { exampleOf } from './contract.ts';

export interface StandInWorkflow {
  readonly id: number;
  readonly path: string;
  state: 'active' | 'disabled_inactivity' | 'disabled_manually';
  /** ISO 8601; null where its schedule never started a run. */
  lastScheduledRun: string | null;
}

/** Workflows and the runs of their schedules. Null for a route that is not here. */
export function answerWorkflows(
  method: string,
  path: string,
  query: URLSearchParams,
  workflows: readonly StandInWorkflow[],
): Answer | null {
  if (method !== 'GET') return null;
  if (path === 'actions/workflows') {
    const { workflows: examples } = exampleOf('GET', '/repos/{owner}/{repo}/actions/workflows', 200);
    const [example] = examples as readonly object[];
    const shown = workflows.map(({ id, path: file, state }) => ({ ...example, id, name: file, path: file, state }));
    return { status: 200, body: { total_count: shown.length, workflows: shown } };
  }
  const id = /^actions\/workflows\/(\d+)\/runs$/.exec(path)?.[1];
  const workflow = workflows.find((each) => each.id === Number(id));
  if (workflow === undefined || query.get('event') !== 'schedule') return null;
  const { lastScheduledRun: created_at } = workflow;
  const { workflow_runs } = exampleOf('GET', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', 200);
  const [example] = workflow_runs as readonly object[];
  const runs = created_at === null ? [] : [{ ...example, event: 'schedule', created_at }];
  return { status: 200, body: { total_count: runs.length, workflow_runs: runs } };
}
