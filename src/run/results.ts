import type { Changes } from '../domain/changes.ts';
import type { Plan } from '../domain/plan.ts';
import type { PlanReport, PublishReport, ValidateReport } from '../domain/reports.ts';

/** 0 done, 1 a post is wrong, 2 configuration or usage, 3 credentials, 4 could not record, 5 in doubt, 70 our bug. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 70;

/** What `validate` gives its front ends: the public report, and what it takes to show it well. */
export interface ValidateResult {
  readonly report: ValidateReport;
  readonly exitCode: ExitCode;
  /** Text of a file with findings, for caret frames; null when it cannot be shown. */
  readonly sourceOf: (file: string) => string | null;
  /** What is under review; null where no base is known: then every file counts as changed. */
  readonly changes: Changes | null;
}

export interface PlanResult {
  readonly report: PlanReport;
  readonly exitCode: ExitCode;
  /** The same destinations with their domain objects: zones for the table's author time. */
  readonly plan: Plan;
}

export interface PublishResult {
  readonly report: PublishReport;
  readonly exitCode: ExitCode;
  /** Sentences for people that have no place in the report: why nothing was written back, what to do. */
  readonly notes: readonly string[];
}
