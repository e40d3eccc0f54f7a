import type { PublishedRow } from '../domain/reports.ts';
import type { TableLimit } from './markdown-table.ts';
import { publishedTable } from './publish-markdown.ts';

/** What a pull request brought and is live now, for a comment on it. */
export function announcementMarkdown(rows: readonly PublishedRow[], limit: TableLimit): string {
  const amount = rows.length === 1 ? 'This is live now' : `These ${rows.length} are live now`;
  return [`### ✅ ${amount}`, ...publishedTable(rows, limit)].join('\n');
}
