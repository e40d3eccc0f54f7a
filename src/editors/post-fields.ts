import { OWNED_FIELDS } from '../domain/audit-trail.ts';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';
import { definitionOf, isRequired, postProperties, resolveNode, type SchemaNode } from './post-schema.ts';

/** What an editor's form has to know about a field. */
export interface EditorField {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly hint: string;
  readonly isRequired: boolean;
  readonly value: FieldValue;
}

/** What a field holds, in the words that every form has a widget for. */
export type FieldValue =
  | { readonly kind: 'line' | 'text' | 'date' | 'flag' | 'medium' }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[]; readonly min: number }
  /** A list of lines, texts, media, or groups. */
  | { readonly kind: 'list'; readonly item: EditorField; readonly max: number | null }
  | { readonly kind: 'group'; readonly fields: readonly EditorField[] };

/** Whose accounts a form offers. */
export interface EditorAccounts {
  readonly platforms: readonly PlatformId[];
  readonly profiles: readonly string[];
}

/** The text of the post is its caption; these would be a second one. */
const INSTEAD_OF_THE_BODY = ['description', 'caption'];
const LEFT_OUT: ReadonlySet<string> = new Set([...OWNED_FIELDS, ...INSTEAD_OF_THE_BODY]);

/** The fields that an author fills in: neither those that Mergecast writes, nor those of platforms without an account. */
export function postFields(accounts: EditorAccounts): EditorField[] {
  return fieldsOf(postProperties, accounts).filter(({ name }) => !LEFT_OUT.has(name));
}

function fieldsOf(properties: Readonly<Record<string, SchemaNode>>, accounts: EditorAccounts): EditorField[] {
  return Object.entries(properties)
    .filter(([name]) => isOffered(name, accounts))
    .map(([name, node]) => fieldOf(name, node, accounts));
}

/** A list of one profile need not be asked for. */
function isOffered(name: string, { platforms, profiles }: EditorAccounts): boolean {
  if ((name === 'profiles' || name === 'profile_name') && profiles.length < 2) return false;
  const platform = PLATFORM_IDS.find((id) => name.startsWith(`${id}_`));
  return platform === undefined || platforms.includes(platform);
}

function fieldOf(name: string, node: SchemaNode, accounts: EditorAccounts): EditorField {
  const { title = name, description = '' } = resolveNode(node);
  return { name, title, hint: description, isRequired: isRequired(name), value: valueIn(name, node, accounts) };
}

function valueIn(name: string, node: SchemaNode, accounts: EditorAccounts): FieldValue {
  if (name === 'profiles') return { kind: 'group', fields: accounts.profiles.map((each) => overrides(each, accounts)) };
  if (name === 'platforms') return { kind: 'choices', options: accounts.platforms, min: 1 };
  switch (definitionOf(node)) {
    case 'profile_names':
      return { kind: 'choices', options: accounts.profiles, min: 0 };
    case 'date':
      return { kind: 'date' };
    case 'caption':
      return { kind: 'text' };
    case 'media_url':
      return { kind: 'medium' };
    default:
      return valueOfType(resolveNode(node), accounts);
  }
}

function valueOfType(node: SchemaNode, accounts: EditorAccounts): FieldValue {
  const { items, properties, minimum: min = null, maximum: max = null } = node;
  if (node.enum !== undefined) return { kind: 'choice', options: node.enum };
  if (items !== undefined) return { kind: 'list', item: itemOf(items, accounts), max: node.maxItems ?? null };
  if (properties !== undefined) return { kind: 'group', fields: groupFields(node, accounts) };
  if (node.type === 'boolean') return { kind: 'flag' };
  if (node.type === 'integer' || node.type === 'number') {
    return { kind: 'number', isWhole: node.type === 'integer', min, max };
  }
  return { kind: 'line' };
}

function itemOf(node: SchemaNode, accounts: EditorAccounts): EditorField {
  const item = fieldOf('item', node, accounts);
  return { ...item, title: resolveNode(node).title ?? 'Entry', isRequired: false };
}

function groupFields({ properties = {}, required = [] }: SchemaNode, accounts: EditorAccounts): EditorField[] {
  return fieldsOf(properties, accounts).map((field) => ({ ...field, isRequired: required.includes(field.name) }));
}

function overrides(profile: string, accounts: EditorAccounts): EditorField {
  const value = valueOfType(resolveNode({ $ref: '#/$defs/profile_overrides' }), accounts);
  return { name: profile, title: profile, hint: `Fields that hold for ${profile} only.`, isRequired: false, value };
}
