import type { ParameterRule } from './parameter-table.ts';
import { refusal } from './refusals.ts';

export type Login = 'facebook' | 'instagram';
export type Parameters = Readonly<Record<string, string>>;

export interface ParameterCheck<Kind extends string> {
  readonly kind: Kind;
  /** As messages name it: `a reel`. */
  readonly kindName: string;
  readonly table: readonly ParameterRule<Kind>[];
  /** Null: what either login allows is allowed. */
  readonly login: Login | null;
  /** Whether something else that was sent takes the place of a required parameter. Absent: nothing does. */
  readonly isReplaced?: (name: string, parameters: Parameters) => boolean;
}

/** Throws a `GraphError` for a parameter that the table does not have. */
export function checkNames(parameters: Parameters, table: readonly { readonly name: string }[]): void {
  const unknown = Object.keys(parameters).find((name) => !table.some((rule) => rule.name === name));
  if (unknown !== undefined) throw refusal('invalidParameter', `Unknown param "${unknown}".`);
}

/** Checks every parameter against a platform's table. Throws a `GraphError`. */
export function checkParameters<Kind extends string>(parameters: Parameters, check: ParameterCheck<Kind>): void {
  const { kind, kindName, table, login } = check;
  for (const rule of table) {
    const value = parameters[rule.name];
    if (value === undefined) continue;
    if (rule.uses[kind] === '-') {
      throw refusal('invalidParameter', `Param ${rule.name} is not allowed for ${kindName}.`);
    }
    if (rule.facebookLoginOnly && login === 'instagram') {
      throw refusal('invalidParameter', `Param ${rule.name} is only available with Facebook Login.`);
    }
    rule.check({ name: rule.name, value, kind });
  }
  const missing = table.find(
    (rule) =>
      rule.uses[kind] === 'R' && parameters[rule.name] === undefined && !check.isReplaced?.(rule.name, parameters),
  );
  if (missing === undefined) return;
  throw refusal('invalidParameter', `The parameter ${missing.name} is required for ${kindName}.`);
}
