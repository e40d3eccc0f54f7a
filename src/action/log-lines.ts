import type { DestinationRow, PlanReport, PublishReport } from '../domain/reports.ts';

/** Reports as lines of a step's log: one for each destination. */
export const logLines = {
  plan: ({ destinations }: PlanReport): string[] =>
    destinations
      .filter(({ state }) => state !== 'published')
      .map((row) => `${row.state}: ${describe(row)} at ${row.scheduled_at ?? 'no date'}. ${row.reason}`),

  publish: (report: PublishReport): string[] => {
    const lines = [
      ...report.published.map(
        (row) => `published: ${describe(row)}: ${row.post_url ?? 'its address is not known yet'}`,
      ),
      ...(report.would_publish ?? []).flatMap((row) => [
        `would publish: ${describe(row)}`,
        ...row.calls.map(({ method, url, why }) => `  ${method} ${url} (${why})`),
      ]),
      ...report.in_doubt.map((row) => `in doubt: ${describe(row)}: ${row.reason}`),
      ...report.failed.map((row) => `failed: ${describe(row)}: ${row.error_code}: ${row.error_message}`),
      ...report.missed.map((row) => `missed: ${describe(row)}: was due at ${row.scheduled_at}`),
      ...report.deferred.map((row) => `deferred: ${describe(row)}: ${row.reason}`),
    ];
    return lines.length === 0 ? ['Nothing was due.'] : lines;
  },
};

function describe({ post, platform, profile }: DestinationRow): string {
  const account = [platform, profile === null ? null : `(${profile})`].filter((each) => each !== null).join(' ');
  return account === '' ? post : `${post} → ${account}`;
}
