import { ContentError } from '../domain/errors.ts';
import type { LedgerRecord } from '../domain/ledger-record.ts';

/** The refusal of the same media and caption to the same account. */
export function duplicateOf(twin: LedgerRecord): ContentError {
  const where = twin.post_url ? ` (${twin.post_url})` : '';
  return new ContentError({
    code: 'POST_DUPLICATE',
    message: `The same media and caption already went to this account from ${twin.post}${where}.`,
    hint: 'Change the caption or the media, or say allow_duplicate: true, then set status to scheduled.',
  });
}
