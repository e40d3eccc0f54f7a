import type { PlanReport, PlanReportRow } from '../domain/reports.ts';
import { withNotBefore } from '../support/with-not-before.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

/** What goes out and when, for a job summary. Published history is left out. */
export function planMarkdown({ destinations, now }: PlanReport): string {
  const open = destinations.filter(({ state }) => state !== 'published');
  const published = destinations.length - open.length;
  const amount = `${open.length} ${open.length === 1 ? 'destination' : 'destinations'}`;
  const history = published > 0 ? `; ${published} published earlier` : '';
  return [
    `### ${open.length === 0 ? 'Nothing is planned' : `${amount} planned`} at ${markdownText(now)}${history}`,
    ...markdownTable(['When (UTC)', 'State', 'Where', 'Post', 'Why'], open.map(row)),
  ].join('\n');
}

function row({ scheduled_at, state, platform, profile, post, reason, not_before }: PlanReportRow): string[] {
  const account = [platform, profile === null ? null : `(${profile})`].filter((each) => each !== null).join(' ');
  return [
    markdownText(scheduled_at ?? ''),
    state,
    markdownText(account),
    markdownCode(post),
    markdownText(withNotBefore(reason, not_before)),
  ];
}
