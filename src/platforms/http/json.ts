/** A JSON object of unknown content: what a platform sends is looked at field by field. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined when the text is not JSON: an empty, truncated or HTML body is an ordinary event. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null when the field is absent, empty or not text. */
export function textField(object: JsonObject, field: string): string | null {
  const value = object[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Null when the field is absent or not a number. */
export function numberField(object: JsonObject, field: string): number | null {
  const value = object[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** An id as text. Null when there is none, and for a number too large to have survived parsing. */
export function idField(object: JsonObject, field = 'id'): string | null {
  const value = object[field];
  return Number.isSafeInteger(value) ? String(value) : textField(object, field);
}

/** A count, which some answers give as text. Null for anything else. */
export function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : null;
}

export function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every((entry) => typeof entry === 'string');
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
