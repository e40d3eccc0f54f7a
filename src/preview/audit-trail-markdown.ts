import type { AuditTrail, TrailDestination } from '../domain/audit-trail.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';

/** A post and what its front matter is about to say. */
export interface TrailOfPost {
  readonly path: string;
  readonly trail: AuditTrail;
}

/**
 * The text of the pull request that offers the audit trail: each outcome, then what merging and closing mean. `marker`
 * stands in it unseen, so that a later run knows whether it says the same.
 */
export function auditTrailMarkdown(trails: readonly TrailOfPost[], marker: string): string {
  return [
    marker,
    'What happened to these posts, to be written into their front matter. Only `status`, `post_url` and `destinations` change.',
    ...markdownTable(
      ['Post', 'Where', 'Outcome'],
      trails.flatMap(({ path, trail }) => trail.destinations.map((each) => row(path, each))),
    ),
    '',
    'Merging this publishes nothing, and closing it loses nothing: the ledger has every outcome already. Until it is merged, Mergecast keeps it up to date and rebuilds its branch on the newest commit of the base, so please change nothing on that branch.',
  ].join('\n');
}

function row(path: string, destination: TrailDestination): readonly string[] {
  const { platform, profile } = destination;
  return [markdownCode(path), markdownText(`${platform} (${profile})`), outcome(destination)];
}

function outcome({ status, post_url, deleted_at, error_code, error_message }: TrailDestination): string {
  switch (status) {
    case 'success':
      if (deleted_at !== undefined) return '🗑️ published, then deleted';
      return post_url === undefined ? '✅ published' : `✅ ${markdownLink('published', post_url)}`;
    case 'failed':
      return `❌ ${brief([error_code, error_message].filter((each) => each !== undefined).join(': '))}`;
    case 'in_doubt':
      return `❓ in doubt ${brief(error_message)}`.trim();
    case 'deferred':
      return `⏳ deferred ${brief(error_message)}`.trim();
    case 'pending':
      return '⏳ pending';
    default:
      throw new Error(`Unknown status: ${status satisfies never}`);
  }
}

/** The front matter has all of it; a hundred rows must fit into the 65,536 characters of a pull request's text. */
function brief(text = ''): string {
  return markdownText(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
