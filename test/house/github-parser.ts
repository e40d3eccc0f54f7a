import { registerHooks } from 'node:module';
import { parse } from 'yaml';

// The parser imports its schemas without `with { type: "json" }`, which Node refuses unless a hook adds it.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

const parser = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

/** What GitHub would find wrong with a workflow; empty when it would run. */
export async function workflowErrors(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter());
  if (value !== undefined) await parser.convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map((error) => error.message);
}

/** What GitHub would find wrong with an `action.yml`. */
export function actionErrors(content: string): readonly string[] {
  const { context } = parseAction({ name: 'action.yml', content }, new parser.NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}

export interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow as data, for what the parser does not judge. */
export function workflowData(content: string): Workflow {
  return parse(content) as Workflow;
}

export interface ActionMetadata {
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export function actionData(content: string): ActionMetadata {
  return parse(content) as ActionMetadata;
}

/** References to actions that are neither in this repository nor pinned to a whole commit id. */
export function unpinnedUses(workflow: Workflow): readonly string[] {
  return Object.values(workflow.jobs)
    .flatMap((job) => job.steps.map((step) => step.uses ?? ''))
    .filter((uses) => uses !== '' && !uses.startsWith('./') && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses));
}
