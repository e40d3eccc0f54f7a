import { refusal } from './refusals.ts';

/** One entry of `fields=`: a name, and what is asked of the objects behind it. */
export interface RequestedField {
  readonly name: string;
  readonly nested: readonly RequestedField[];
}

/** What a kind of node can be asked for. A getter's `undefined` leaves the field out of the answer, as Graph does. */
export type FieldTable<Subject> = Readonly<
  Record<string, (subject: Subject, nested: readonly RequestedField[]) => unknown>
>;

export interface NodeType<Subject> {
  /** As Meta's message names it. */
  readonly name: string;
  readonly fields: FieldTable<Subject>;
}

/** Parses `id,caption,children{id,media_type}`. Absent or empty: nothing but the id. */
export function parseFields(text: string | undefined): readonly RequestedField[] {
  const tokens = (text ?? '').match(/[{},]|[^{},\s]+/g) ?? [];
  const fields = readList(tokens);
  if (tokens.length > 0) throw refusal('badPath', `Syntax error in fields: "${text}".`);
  return fields;
}

/** Reads the asked fields of a node; its id always comes along. Asking for a field it does not have is an error. */
export function selectFields<Subject>(
  type: NodeType<Subject>,
  requested: readonly RequestedField[],
  subject: Subject,
): Readonly<Record<string, unknown>> {
  const unknown = requested.find(({ name }) => !Object.hasOwn(type.fields, name));
  if (unknown !== undefined) {
    throw refusal(
      'invalidParameter',
      `Tried accessing nonexisting field (${unknown.name}) on node type (${type.name}).`,
    );
  }
  const wanted = requested.some(({ name }) => name === 'id') ? requested : [...requested, { name: 'id', nested: [] }];
  const entries = wanted.map(({ name, nested }) => [name, type.fields[name]?.(subject, nested)] as const);
  return Object.fromEntries(entries.filter(([name, value]) => value !== undefined && name in type.fields));
}

/** Consumes tokens up to a closing brace that it leaves, or to the end. */
function readList(tokens: string[]): readonly RequestedField[] {
  const fields: RequestedField[] = [];
  while (tokens.length > 0 && /^[A-Za-z_]\w*$/.test(tokens[0] ?? '')) {
    const name = tokens.shift() ?? '';
    fields.push({ name, nested: readNested(tokens) });
    if (tokens[0] !== ',') break;
    tokens.shift();
  }
  return fields;
}

function readNested(tokens: string[]): readonly RequestedField[] {
  if (tokens[0] !== '{') return [];
  tokens.shift();
  const nested = readList(tokens);
  if (tokens.shift() !== '}') throw refusal('badPath', 'Syntax error in fields: a brace is not closed.');
  return nested;
}
