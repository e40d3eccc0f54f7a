import schema from '../../schemas/post.schema.json' with { type: 'json' };

/** As much of JSON Schema as `schemas/post.schema.json` uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface PostSchema extends SchemaNode {
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly $defs: Readonly<Record<string, SchemaNode>>;
}

const POST_SCHEMA: PostSchema = schema;

export const postProperties = POST_SCHEMA.properties;

export function isRequired(field: string): boolean {
  return POST_SCHEMA.required?.includes(field) ?? false;
}

/** The definition that a node points to, with what stands beside the reference on top. */
export function resolveNode(node: SchemaNode): SchemaNode {
  const [, place, name = ''] = /^#\/(properties|\$defs)\/(.+)$/.exec(node.$ref ?? '') ?? [];
  const target = place === 'properties' ? POST_SCHEMA.properties[name] : POST_SCHEMA.$defs[name];
  if (target === undefined) return node;
  const { $ref, ...own } = node;
  return { ...resolveNode(target), ...own };
}

/** The name of the definition that a node points to, directly or by way of a field; null where it points to none. */
export function definitionOf(node: SchemaNode): string | null {
  const [, place, name = ''] = /^#\/(properties|\$defs)\/(.+)$/.exec(node.$ref ?? '') ?? [];
  if (place === '$defs') return name;
  const field = place === undefined ? undefined : POST_SCHEMA.properties[name];
  return field === undefined ? null : definitionOf(field);
}
