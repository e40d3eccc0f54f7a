import type { PlanRow } from './plan-rows.ts';
import { stateColor } from './state-color.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** A plan on a narrow terminal: one paragraph for each destination. */
export function renderPlanList(rows: readonly PlanRow[], style: Style): string[] {
  const { colors, columns } = style;
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrapText(row.post, columns).map(colors.bold),
    ...detail([row.state, row.distance], columns).map(stateColor(row.state, style)),
    ...detail([row.platform, row.profile], columns),
    ...row.when.flatMap((time) => detail([time], columns)),
    ...detail([row.reason], columns),
  ]);
}

function detail(parts: readonly string[], columns: number): string[] {
  return wrapText(parts.filter(Boolean).join(', '), columns - 2).map((line) => `  ${line}`);
}
