import { PLAN_STATES } from '../domain/plan.ts';
import type { PlanResult } from '../run/results.ts';
import { count } from '../support/count.ts';
import { renderPlanList } from './plan-list.ts';
import { planRows } from './plan-rows.ts';
import { renderPlanTable } from './plan-table.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

export interface PlanView {
  /** Lists published history as well. */
  readonly all: boolean;
}

/** Below this a table would only break words; a list reads better. */
const TABLE_COLUMNS = 90;

/** What goes out and when: a table, or a list on a narrow terminal; what needs a person is told apart by colour. */
export function renderPlan(result: PlanResult, view: PlanView, style: Style): string {
  const { rows, folded } = planRows(result, view);
  const body = style.columns < TABLE_COLUMNS ? renderPlanList(rows, style) : renderPlanTable(rows, style);
  const sum = wrapText(summarise(result), style.columns);
  const history = folded === 0 ? '' : `${count(folded, 'destination')} published earlier: --all lists them.`;
  return [
    ...body,
    ...(rows.length > 0 ? [''] : []),
    ...sum,
    ...wrapText(history, style.columns).map(style.colors.dim),
  ].join('\n');
}

function summarise({ plan }: PlanResult): string {
  const states = PLAN_STATES.map((state) => ({
    state,
    amount: plan.destinations.filter((planned) => planned.state === state).length,
  })).filter(({ state, amount }) => amount > 0 && state !== 'published');
  if (states.length === 0) return 'Nothing is planned.';
  return states.map(({ state, amount }) => `${amount} ${state.replace('_', ' ')}`).join(', ');
}
