import { ConfigError, CredentialError } from '../../domain/errors.ts';
import type { PlatformError, RemoveOutcome } from '../../domain/outcome.ts';
import type { AccountContext } from '../account-care.ts';
import { answerSuccess } from '../http/answer-success.ts';
import { graphDelete } from '../http/graph-client.ts';
import type { Diagnose, Diagnosis } from './diagnose.ts';
import { toPlatformError } from './errors.ts';
import { PUBLISH_TIMEOUT_MS } from './timeouts.ts';

/** What a platform says of itself whose posts can be deleted. */
export interface RemovalApi {
  readonly diagnose: Diagnose;
  /** Permissions that it takes, beside those to publish. */
  readonly permissions: readonly string[];
}

/** `DELETE /{post}`. A second one finds nothing, and so does no harm. */
export async function removePost(postId: string, api: RemovalApi, context: AccountContext): Promise<RemoveOutcome> {
  const call = { path: encodeURIComponent(postId), parameters: {}, timeoutMs: PUBLISH_TIMEOUT_MS };
  const answer = answerSuccess(await graphDelete(call, context));
  if (answer.ok) return { kind: 'removed' };
  const diagnosis = api.diagnose(answer.fault);
  return { kind: verdictOf(diagnosis), error: errorOf(diagnosis, api, context) };
}

/** Only a refusal that names its reason surely left the post where it was. */
function verdictOf({ fault, row, isKnown }: Diagnosis): 'unseen' | 'refused' | 'unknown' {
  if (fault.kind === 'not_sent') return 'refused';
  if (!isKnown || (fault.status ?? 0) >= 500) return 'unknown';
  switch (row.class) {
    case 'lookup':
      return 'unseen';
    case 'auth':
    case 'permission':
    case 'config':
    case 'rate':
    case 'quota':
    case 'content':
      return 'refused';
    case 'transient':
    case 'fetch':
    case 'not_ready':
      return 'unknown';
  }
}

/** Publishing does not take the permission to delete, so what a token lacks is said in full. */
function errorOf(diagnosis: Diagnosis, { permissions }: RemovalApi, { account, clock }: AccountContext): PlatformError {
  const known = toPlatformError(diagnosis, clock.now());
  if (diagnosis.row.class !== 'permission') return known;
  const { code, message, details } = known.error;
  const hint = `Create a token that has ${permissions.join(' and ')} as well, and store it in ${account.accessTokenEnv}; or delete the post in the app.`;
  return { ...known, error: new CredentialError({ code, message, details, hint }) };
}

/** A login that cannot delete. */
export function cannotDelete(message: string, hint: string): ConfigError {
  return new ConfigError({ code: 'DELETE_REFUSED', message, hint });
}
