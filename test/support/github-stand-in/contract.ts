import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import openapi from './openapi.json' with { type: 'json' };

type Schema = { readonly [key: string]: unknown };

interface Operation {
  readonly parameters: readonly { readonly $ref?: string }[];
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } | null;
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>;
}
type Content = Readonly<
  Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, { $ref?: string }>> }>
>;

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Undefined where none was sent. */
  readonly body: unknown;
}

const { paths, components } = openapi as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
};

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
ajvFormats.default(ajv);
ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
const validators = new Map<unknown, ValidateFunction>();

/** What GitHub's own description finds wrong with a request: an unknown operation, parameter or field, or a wrong type. */
export function requestProblem({ method, path, query, body }: Call): string | null {
  const operation = operationOf(method, path);
  if (operation === null) return `GitHub has no ${method} ${path}, or openapi.json lacks it.`;
  return queryProblem(operation, query) ?? bodyProblem(operation, body);
}

/** What it finds wrong with an answer of the stand-in. */
export function answerProblem({ method, path }: Call, status: number, body: unknown): string | null {
  const operation = operationOf(method, path);
  if (operation === null) return null; // the request was complained about
  if (status >= 400) return hasMessage(body) ? null : `${status} without a message`;
  const response = resolve(operation.responses[String(status)]) as { readonly content?: Content } | undefined;
  if (response === undefined) return `${method} ${path} never answers with ${status}.`;
  const schema = response.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? null : `${status} has no body.`;
  return schemaProblem(schema, body);
}

/** The answer that GitHub's documents show for an operation, or the first of a list of them. */
export function exampleOf(method: string, template: string, status: number): Schema {
  const response = resolve(paths[template]?.[method.toLowerCase()]?.responses[String(status)]) as { content: Content };
  const examples = Object.values(response.content['application/json']?.examples ?? {});
  const { value } = resolve(examples[0]) as { readonly value: Schema | readonly Schema[] };
  return structuredClone(Array.isArray(value) ? value[0] : value);
}

function operationOf(method: string, path: string): Operation | null {
  for (const [template, operations] of Object.entries(paths)) {
    const operation = operations[method.toLowerCase()];
    if (operation !== undefined && patternOf(template).test(path)) return operation;
  }
  return null;
}

/** A ref or a branch may hold slashes; nothing else does. */
function patternOf(template: string): RegExp {
  const pattern = template.replace(/\{(\w+)\}/g, (_all, name) => (/^(ref|branch)$/.test(name) ? '.+' : '[^/]+'));
  return new RegExp(`^${pattern}$`);
}

function queryProblem({ parameters }: Operation, query: URLSearchParams): string | null {
  const known = parameters.map((each) => resolve(each) as { name: string; in: string; schema: Schema });
  for (const [name, text] of query) {
    const parameter = known.find((each) => each.in === 'query' && each.name === name);
    if (parameter === undefined) return `There is no parameter ${name}.`;
    const value = parameter.schema.type === 'integer' ? Number(text) : text;
    const problem = schemaProblem(parameter.schema, value);
    if (problem !== null) return `${name}: ${problem}`;
  }
  return null;
}

/** GitHub lets unknown fields pass. A field that it does not know is a mistake of ours. */
function bodyProblem({ requestBody }: Operation, body: unknown): string | null {
  if (requestBody === null) return body === undefined ? null : 'There is a body, and none is asked for.';
  const schema = requestBody.content['application/json']?.schema ?? {};
  return schemaProblem({ ...schema, additionalProperties: false }, body, requestBody);
}

function schemaProblem(schema: Schema, value: unknown, key: unknown = schema): string | null {
  let validate = validators.get(key);
  if (validate === undefined) {
    validate = ajv.compile({ ...(forAjv(schema) as Schema), components: forAjv(components) });
    validators.set(key, validate);
  }
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type. */
function forAjv(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forAjv);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forAjv(value)]));
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function resolve(node: { readonly $ref?: string } | undefined): unknown {
  if (node?.$ref === undefined) return node;
  const [, , kind = '', name = ''] = node.$ref.split('/');
  return components[kind]?.[name];
}

function hasMessage(body: unknown): boolean {
  return typeof body === 'object' && body !== null && typeof Reflect.get(body, 'message') === 'string';
}
