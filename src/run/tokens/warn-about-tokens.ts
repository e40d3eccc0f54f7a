import { MergecastError } from '../../domain/errors.ts';
import { formatInstant } from '../../domain/instant.ts';
import type { AccountContext } from '../../platforms/account-care.ts';
import { tokenFingerprint } from '../../support/token-fingerprint.ts';
import { sentence } from '../close-destination.ts';
import type { OpenedRun } from '../open-publish-run.ts';
import { openIssues, openTokenIssue } from './open-token-issue.ts';
import { lookAtTokens, type TokenWarning } from './token-warnings.ts';

/**
 * The last thing a run does, when everything is recorded: tells people of tokens that end soon, in its notes and once in
 * an issue. Nothing depends on it, and whatever goes wrong in it is only logged.
 */
export async function warnAboutTokens(run: OpenedRun): Promise<void> {
  const { environment, config, ledger, sessions, outcomes } = run;
  if (environment.signal.aborted) return;
  try {
    const noteOf = ledger.tokenNoteOf.bind(ledger);
    const { warnings, unnoted } = await lookAtTokens({ config, environment, noteOf });
    for (const warning of warnings) {
      const note = `${warning.message} ${warning.hint}`;
      // What a run deferred for its token is told already.
      const isTold = warning.endsAt === null && sessions.find(warning.access.account)?.rest?.cause === 'credential';
      if (isTold) continue;
      environment.log.warn(note);
      outcomes.notes.push(note);
    }
    await tellByIssue(warnings, run);
    for (const context of unnoted) await remember(context, run);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    environment.log.warn(`The tokens could not be looked after: ${sessions.redact(what)}`);
  }
}

const ISSUES_HINT = 'Give the workflow the permission issues: write to be told by one.';

async function tellByIssue(warnings: readonly TokenWarning[], run: OpenedRun): Promise<void> {
  if (warnings.length === 0) return;
  const { environment, repository, outcomes } = run;
  try {
    const issues = await openIssues(repository, environment);
    if (issues === null) {
      outcomes.notes.push('No issue was opened about it: this run has no access to the repository’s issues on GitHub.');
      return;
    }
    for (const warning of warnings) {
      const url = await openTokenIssue(warning, issues, environment.clock.now());
      const { accessTokenEnv } = warning.access.account;
      if (url !== null) outcomes.notes.push(`An issue was opened about ${accessTokenEnv}: ${url}`);
    }
  } catch (error) {
    if (!MergecastError.isInstance(error)) throw error;
    const why = error.kind === 'credential' ? `${error.message} ${ISSUES_HINT}` : sentence(error);
    outcomes.notes.push(`No issue could be opened about it. ${why}`);
  }
}

/** From when on a token is known: it cannot live longer than its kind does from there. */
async function remember({ account, accessToken }: AccountContext, { ledger, environment }: OpenedRun): Promise<void> {
  const now = formatInstant(environment.clock.now());
  await ledger.noteToken({
    version: 1,
    platform: account.platform,
    profile: account.profile,
    account_id: account.accountId,
    fingerprint: tokenFingerprint(accessToken),
    seen_at: now,
    expires_at: null,
    updated_at: now,
  });
}
