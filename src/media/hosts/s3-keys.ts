import { CredentialError } from '../../domain/errors.ts';
import type { MediaHostContext } from '../media-host.ts';

/** What signs requests to a bucket. */
export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Only with keys that are lent for a while. */
  readonly sessionToken?: string;
}

/** The keys of the environment, under the names that every S3 tool knows. Throws `CredentialError` without them. */
export function readS3Keys({
  variables,
  registerSecret,
}: Pick<MediaHostContext, 'variables' | 'registerSecret'>): S3Keys {
  const accessKeyId = variables.AWS_ACCESS_KEY_ID?.trim();
  const secretAccessKey = variables.AWS_SECRET_ACCESS_KEY?.trim();
  const sessionToken = variables.AWS_SESSION_TOKEN?.trim();
  if (!accessKeyId || !secretAccessKey) {
    throw new CredentialError({
      code: 'MEDIA_CREDENTIALS_MISSING',
      message: `There are no keys for the bucket: ${accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID'} is not set.`,
      hint: 'Pass AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the step as secrets, or let a step that assumes a role set them.',
    });
  }
  registerSecret(secretAccessKey);
  if (sessionToken) registerSecret(sessionToken);
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
