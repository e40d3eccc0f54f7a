import type { EditorField, FieldValue } from './post-fields.ts';

interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** VS Code's own completion inside Markdown: a post, and each field by its name, with the words it may hold. */
export function snippetFile(fields: readonly EditorField[]): string {
  const snippets = {
    'Mergecast post': postSnippet(fields),
    ...Object.fromEntries(fields.map((field) => [`Mergecast: ${field.name}`, fieldSnippet(field)])),
  };
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

function postSnippet(fields: readonly EditorField[]): Snippet {
  const wanted = ['profile_name', 'platforms', 'scheduled_date', 'media_urls'];
  const lines = fields.filter(({ name }) => wanted.includes(name)).map((field, index) => linesOf(field, index + 1));
  const body = ['---', ...lines.flat(), '---', '$0'];
  return { scope: 'markdown', prefix: 'mergecast', body, description: 'A new post.' };
}

function fieldSnippet(field: EditorField): Snippet {
  return { scope: 'markdown', prefix: field.name, body: linesOf(field, 1), description: field.hint };
}

function linesOf({ name, value }: EditorField, stop: number): string[] {
  switch (value.kind) {
    case 'text':
      return [`${name}: |`, `  $${stop}`];
    case 'list':
      return value.item.value.kind === 'group'
        ? [`${name}:`, ...entryLines(value.item.value.fields, stop)]
        : [`${name}:`, `  - ${placeholder(value.item.value, stop)}`];
    case 'choices':
      return [`${name}: [${placeholder(value, stop)}]`];
    case 'group':
      return [`${name}:`, `  \${${stop}|${value.fields.map((each) => each.name).join(',')}|}:`, `    $0`];
    default:
      return [`${name}: ${placeholder(value, stop)}`];
  }
}

function entryLines(fields: readonly EditorField[], stop: number): string[] {
  return fields.map((field, index) => `  ${index === 0 ? '- ' : '  '}${linesOf(field, stop + index).join('')}`);
}

function placeholder(value: FieldValue, stop: number): string {
  switch (value.kind) {
    case 'choice':
    case 'choices':
      return `\${${stop}|${value.options.join(',')}|}`;
    case 'flag':
      return `\${${stop}|true,false|}`;
    case 'date':
      return `$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE \${${stop}:09:00}`;
    case 'number':
      return `\${${stop}:${value.min ?? 0}}`;
    case 'medium':
      return `./\${${stop}:picture.jpg}`;
    default:
      return `$${stop}`;
  }
}
