import { visibleLine } from '../support/visible-text.ts';
import { inertText } from './inert-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '|': '&#124;',
};

/** Text that others wrote, inside HTML within Markdown: between tags or in an attribute, also in a table. */
export function htmlText(text: string): string {
  return inertText(visibleLine(text)).replace(/[&<>"'`|]/g, (character) => ENTITIES[character] ?? '');
}
