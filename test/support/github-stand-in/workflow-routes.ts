import type { Answer } from './answers.ts';

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
    const shown = workflows.map(({ id, path: file, state }) => ({ id, name: file, path: file, state }));
    return { status: 200, body: { total_count: shown.length, workflows: shown } };
  }
  const id = /^actions\/workflows\/(\d+)\/runs$/.exec(path)?.[1];
  const workflow = workflows.find((each) => each.id === Number(id));
  if (workflow === undefined || query.get('event') !== 'schedule') return null;
  const { lastScheduledRun: created_at } = workflow;
  const runs = created_at === null ? [] : [{ id: 1, event: 'schedule', created_at }];
  return { status: 200, body: { total_count: runs.length, workflow_runs: runs } };
}
