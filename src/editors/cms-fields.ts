import type { Cms } from './cms.ts';
import type { EditorField, FieldValue } from './post-fields.ts';

/** A field of Decap CMS, which Sveltia CMS reads as well. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: false;
  readonly [option: string]: unknown;
}

/** ISO 8601 with the offset of the author's browser, which a post's `scheduled_date` takes as it is. */
const DATE_FORMAT = 'YYYY-MM-DDTHH:mm:ssZ';

/** Sveltia CMS writes `false` for a switch that nobody has touched, and left out is not the same as off. */
const FLAGS: Record<Cms, { readonly widget: string; readonly [option: string]: unknown }> = {
  decap: { widget: 'boolean' },
  sveltia: {
    widget: 'select',
    options: [
      { label: 'Yes', value: true },
      { label: 'No', value: false },
    ],
  },
};

export function cmsFields(fields: readonly EditorField[], cms: Cms): CmsField[] {
  return fields.map((field) => cmsField(field, cms));
}

function cmsField({ name, title, hint, isRequired, value }: EditorField, cms: Cms): CmsField {
  return {
    name,
    label: title,
    ...widgetOf(isRequired ? value : withOptionalParts(value, cms), cms),
    ...(isRequired ? {} : { required: false }),
    ...(hint === '' ? {} : { hint: hint.replaceAll('`', '') }),
  };
}

/** Decap CMS insists on the required parts of an object that nobody wants to write. `validate` finds one that is half written. */
function withOptionalParts(value: FieldValue, cms: Cms): FieldValue {
  if (cms !== 'decap' || value.kind !== 'group') return value;
  return { ...value, fields: value.fields.map((field) => ({ ...field, isRequired: false })) };
}

function widgetOf(value: FieldValue, cms: Cms): { readonly widget: string; readonly [option: string]: unknown } {
  switch (value.kind) {
    case 'line':
      return { widget: 'string' };
    case 'text':
      return { widget: 'text' };
    case 'date':
      return { widget: 'datetime', format: DATE_FORMAT };
    case 'flag':
      return FLAGS[cms];
    case 'medium':
      return { widget: 'file' };
    case 'number':
      return {
        widget: 'number',
        value_type: value.isWhole ? 'int' : 'float',
        ...(value.min === null ? {} : { min: value.min }),
        ...(value.max === null ? {} : { max: value.max }),
        ...(value.isWhole ? {} : { step: 0.01 }),
      };
    case 'choice':
      return { widget: 'select', options: value.options };
    case 'choices':
      return { widget: 'select', multiple: true, options: value.options, ...(value.min > 0 ? { min: value.min } : {}) };
    case 'group':
      return { widget: 'object', collapsed: true, fields: cmsFields(value.fields, cms) };
    case 'list':
      return { widget: 'list', ...itemsOf(value.item, cms), ...(value.max === null ? {} : { max: value.max }) };
  }
}

function itemsOf(item: EditorField, cms: Cms): object {
  if (item.value.kind === 'group') return { fields: cmsFields(item.value.fields, cms) };
  return { field: cmsField({ ...item, hint: '' }, cms) };
}
