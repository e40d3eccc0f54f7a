import { visibleLine } from '../support/visible-text.ts';

/**
 * A report whose every text is safe on a terminal and keeps to its line: posts, platforms and git wrote them.
 * The renderers start with this, so that none of them can forget a field.
 */
export function terminalSafe<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return visibleLine(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [visibleLine(key), clean(field)]));
}
