import { refusal } from '../refusals.ts';

/** Parses a parameter that carries JSON text. Throws a `GraphError` when it is not JSON. */
export function parseJsonParameter(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw refusal('invalidParameter', `Param ${name} must be JSON; it is "${value}".`);
  }
}

export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first key that is not among `allowed`; null when there is none. */
export function unknownKey(value: Readonly<Record<string, unknown>>, allowed: readonly string[]): string | null {
  return Object.keys(value).find((key) => !allowed.includes(key)) ?? null;
}
