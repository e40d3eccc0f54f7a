import type { StopReason } from '../support/stop-reason.ts';
import { visibleText } from '../support/visible-text.ts';
import type { Style } from './style.ts';

/** Why a command stopped, for people: what happened, what to do, and the stack where the fault is ours. */
export function renderStop({ code, message, hint, stack }: StopReason, { colors, symbols }: Style): string {
  return [
    ...(stack === null ? [] : [colors.dim(visibleText(stack)), '']),
    `${colors.red(symbols.error)} ${visibleText(message)} ${colors.dim(`[${code}]`)}`,
    ...(hint === null ? [] : [`  ${colors.cyan('hint:')} ${visibleText(hint)}`]),
  ].join('\n');
}
