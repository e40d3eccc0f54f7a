import type { EditorField, FieldValue } from './post-fields.ts';

/** A field of a content type of Front Matter CMS. */
export interface FrontMatterField {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: string;
  readonly [option: string]: unknown;
}

/** In date-fns' words: ISO 8601 with an offset. */
const DATE_FORMAT = "yyyy-MM-dd'T'HH:mm:ssxxx";

/** Without what the panel has no form for; such a field is edited in the text. */
export function frontMatterFields(fields: readonly EditorField[]): FrontMatterField[] {
  return fields.flatMap(({ name, title, hint, isRequired, value }) => {
    const type = typeOf(name, value);
    if (type === null) return [];
    return {
      name,
      title,
      ...(hint === '' ? {} : { description: hint }),
      ...type,
      ...(isRequired ? { required: true } : {}),
    };
  });
}

function typeOf(name: string, value: FieldValue): { readonly type: string } | null {
  switch (value.kind) {
    case 'date':
      return { type: 'datetime', ...{ dateFormat: DATE_FORMAT } };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', ...{ numberOptions: numberOptions(value) } };
    case 'choice':
      return { type: 'choice', ...{ choices: value.options } };
    case 'choices':
      // One profile may be written without a list, and the panel would call that a mistake.
      return name === 'profile_name' ? null : { type: 'choice', ...{ choices: value.options, multiple: true } };
    case 'list':
      return value.item.value.kind === 'group' ? null : { type: 'list' };
    case 'group':
      return { type: 'fields', ...{ fields: frontMatterFields(value.fields) } };
    default:
      return { type: 'string', ...(value.kind === 'text' ? {} : { single: true }) };
  }
}

function numberOptions({ isWhole, min, max }: FieldValue & { kind: 'number' }): object {
  return { isDecimal: !isWhole, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
