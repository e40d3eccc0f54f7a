import type { RecoveryReport } from '../domain/recovery-reports.ts';
import type { Style } from './style.ts';
import { terminalSafe } from './terminal-text.ts';

/** What the ledger says now, and what comes of it. */
export function renderRecovery(report: RecoveryReport, { colors, symbols }: Style): string {
  const { post, platform, profile, state, previous_state, changed, post_url } = terminalSafe(report);
  const name = `${post} ${symbols.arrow} ${platform} (${profile})`;
  const step = changed ? `${previous_state} ${symbols.arrow} ${colors.bold(state)}` : `${colors.bold(state)} already`;
  const next =
    state === 'published'
      ? `It is never sent again. The next run writes it into the file${post_url === null ? '' : `: ${post_url}`}`
      : 'The next run sends it, unless its file is gone, a draft, skipped or completed.';
  return [`${colors.green(symbols.success)} ${name}: ${step}`, `  ${next}`].join('\n');
}
