import type { PreviewReading } from '../run/preview/open-preview.ts';
import { renderCalls } from './render-dry-run.ts';
import { renderFindings } from './render-findings.ts';
import { renderPlan } from './render-plan.ts';
import type { Style } from './style.ts';

/** The preview in a terminal: the plan, what is wrong, and each call that publishing would make. */
export function renderPreview({ plan, validation, calls }: PreviewReading, style: Style): string {
  const { colors } = style;
  return [
    colors.bold('The plan'),
    '',
    renderPlan(plan, { all: false }, style),
    '',
    colors.bold('Review'),
    '',
    renderFindings(validation, style),
    ...(calls.length === 0 ? [] : ['', colors.bold('What publishing would send')]),
    ...calls.flatMap((row) => renderCalls(row, style)),
  ].join('\n');
}
