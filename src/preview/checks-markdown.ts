import type { CheckRow, DoctorReport } from '../domain/doctor-report.ts';
import type { TokenRefreshReport } from '../domain/token-refresh-report.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';

const SIGNS: Readonly<Record<CheckRow['status'], string>> = { ok: '✅', warning: '⚠️', error: '❌', skipped: '➖' };

/** What `doctor` found, for a job summary. */
export function doctorMarkdown({ ok, checks }: DoctorReport): string {
  return [
    `### ${ok ? '✅ Publishing can work' : '❌ Something is to be mended'}`,
    ...markdownTable(
      ['', 'Where', 'What was found', 'What to do'],
      checks.map(({ status, profile, platform, message, hint }) => [
        SIGNS[status],
        markdownText(profile === null ? 'repository' : `${platform} (${profile})`),
        markdownText(message),
        markdownText(hint ?? ''),
      ]),
    ),
  ].join('\n');
}

/** What became of each token, for a job summary. It never holds one: where this is shown none is printed. */
export function tokenRefreshMarkdown({ ok, tokens }: TokenRefreshReport): string {
  return [
    `### ${ok ? '✅ Tokens' : '❌ A token was not renewed'}`,
    ...markdownTable(
      ['Where', 'Outcome', 'What happened', 'What to do'],
      tokens.map(({ profile, platform, outcome, message, hint }) => [
        markdownText(`${platform} (${profile})`),
        markdownText(outcome.replaceAll('_', ' ')),
        markdownText(message),
        markdownText(hint ?? ''),
      ]),
    ),
  ].join('\n');
}
