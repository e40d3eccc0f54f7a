import type { ValueCheck } from './checks/simple-values.ts';

/** R required, o optional, - refused. */
export type ParameterUse = 'R' | 'o' | '-';

/** One parameter, and what it may be sent for. */
export interface ParameterRule<Kind extends string> {
  readonly name: string;
  readonly uses: Readonly<Record<Kind, ParameterUse>>;
  /** Only with Facebook Login (graph.facebook.com). */
  readonly facebookLoginOnly: boolean;
  readonly check: ValueCheck<Kind>;
}

/** Makes the rows of a table whose columns are `kinds`: `'R o -'`, a cell for each. */
export function parameterRows<Kind extends string>(kinds: readonly Kind[]) {
  const usesOf = (row: string) => {
    const cells = row.split(' ');
    return Object.fromEntries(kinds.map((kind, index) => [kind, cells[index]])) as Record<Kind, ParameterUse>;
  };
  const rule = (name: string, uses: string, check: ValueCheck<Kind>): ParameterRule<Kind> => ({
    name,
    uses: usesOf(uses),
    facebookLoginOnly: false,
    check,
  });
  const facebook = (name: string, uses: string, check: ValueCheck<Kind>): ParameterRule<Kind> => ({
    ...rule(name, uses, check),
    facebookLoginOnly: true,
  });
  return { rule, facebook };
}
