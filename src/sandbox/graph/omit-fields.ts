/** Leaves keys out of an answer, and out of each item of a listing. */
export function omitFields(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0 || typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(
    kept.map(([name, item]) => [name, Array.isArray(item) ? item.map((one) => omitFields(one, names)) : item]),
  );
}
