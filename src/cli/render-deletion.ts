import type { DeletionReport } from '../domain/deletion-report.ts';
import type { DoomedPost } from '../run/delete/delete-post.ts';
import { count } from '../support/count.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';

/** What a person says yes to. */
export function renderDoomed({ record, platformName, parts }: DoomedPost, { colors, symbols }: Style): string {
  const { post, profile, published_at, post_url } = terminalSafe(record);
  const what = `${post} ${symbols.arrow} ${platformName} (${profile})`;
  const out = `published at ${published_at ?? 'an unknown time'}${parts > 1 ? `, in ${count(parts, 'part')}` : ''}`;
  return [
    `${colors.bold(what)}, ${out}`,
    ...(post_url ? [`  ${post_url}`] : []),
    '  Its likes and comments go with it. This cannot be taken back, and it is never sent again.',
  ].join('\n');
}

/** What the ledger says now. */
export function renderDeletion(report: DeletionReport, { colors, symbols }: Style): string {
  const { post, platform, profile, deleted_at, changed } = terminalSafe(report);
  const name = `${post} ${symbols.arrow} ${platform} (${profile})`;
  const done = changed ? `deleted at ${deleted_at}` : `deleted already, at ${deleted_at}`;
  return [`${colors.green(symbols.success)} ${name}: ${done}`, '  The next run writes it into the file.'].join('\n');
}
