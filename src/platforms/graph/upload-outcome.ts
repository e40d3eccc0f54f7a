import { PlatformRejection, TransientError } from '../../domain/errors.ts';
import type { PreparedHandle } from '../../domain/ledger-record.ts';
import { describeSource, type MediaItem } from '../../domain/media.ts';
import type { PrepareOutcome } from '../../domain/outcome.ts';
import type { Destination } from '../../domain/post.ts';
import type { Clock } from '../../support/clock.ts';
import type { Diagnose } from './diagnose.ts';
import { ownError } from './errors.ts';
import { later, outcomeOfCall, stopped } from './prepare-outcome.ts';
import { brokenUpload, type UploadResult } from './upload.ts';

export type FailedUpload = Exclude<UploadResult, { readonly kind: 'uploaded' }>;

/** What an upload that failed means for the preparation. */
export function outcomeOfUpload(
  result: FailedUpload,
  upload: {
    readonly item: MediaItem;
    readonly destination: Destination;
    /** What was made before, which stays of use; null: nothing. */
    readonly handle: PreparedHandle | null;
  },
  { platform, diagnose, clock }: { readonly platform: string; readonly diagnose: Diagnose; readonly clock: Clock },
): PrepareOutcome {
  const { item, destination, handle } = upload;
  const label = describeSource(item.source);
  switch (result.kind) {
    case 'interrupted':
      return later(stopped(destination, platform), handle);
    case 'broken':
      return later(ownError(brokenUpload(label, result.reason, platform)), handle);
    case 'refused':
      return outcomeOfCall(diagnose(result.fault), handle, clock.now());
    case 'spoilt': {
      const error = new PlatformRejection({
        code: 'PLATFORM_REFUSED',
        message: `${platform} refused the bytes of ${label}: ${result.fault.message}.`,
        hint: `${ADVICE[item.source.kind]}, then set status to scheduled.`,
      });
      return { kind: 'rejected', error: ownError(error) };
    }
  }
}

const ADVICE = {
  file: 'Export the video again as MP4 with H.264 and AAC',
  url: 'Check that the address opens without a login, serves the file itself and does not block facebookexternalhit',
} as const;

/** Says nothing of the address itself: it came from outside. */
export function untrustedUpload(uri: string, platform: string): TransientError {
  const host = URL.canParse(uri) ? new URL(uri).host : 'no address';
  return new TransientError({
    code: 'PLATFORM_UNAVAILABLE_NOW',
    message: `${platform} named ${host} for the upload, which is not its own host. The token was not sent there.`,
    hint: 'Nothing to do: a later run tries again. If it stays, set media.host to s3 or github, so that an address is handed over.',
  });
}
