import { readPostFile } from '../../content/read-post-file.ts';
import type { Destination } from '../../domain/post.ts';

/** What a file's own `destinations` say of one of them: history whose ledger is not here, or was never kept. */
export interface FileTrail {
  readonly publishedAt: string | null;
  readonly postUrl: string | null;
  readonly error: { readonly code: number | string; readonly message: string } | null;
}

const NOTHING: FileTrail = { publishedAt: null, postUrl: null, error: null };

/** Reads the audit trail as anybody may have written it. */
export function readTrailInFile(
  bytes: Uint8Array,
): (destination: Pick<Destination, 'platform' | 'profile'>) => FileTrail {
  const written = Buffer.from(bytes).includes('\ndestinations:') ? readPostFile(bytes).data?.destinations : [];
  const entries = (Array.isArray(written) ? written : []).filter(isRecord);
  return ({ platform, profile }) => {
    const entry = entries.find((each) => each.platform === platform && each.profile === profile);
    if (entry === undefined) return NOTHING;
    const { published_at: publishedAt, post_url: postUrl, error_code: code, error_message: message } = entry;
    const isThere = entry.deleted_at === undefined;
    const isCode = typeof code === 'number' || typeof code === 'string';
    return {
      publishedAt: typeof publishedAt === 'string' && !Number.isNaN(Date.parse(publishedAt)) ? publishedAt : null,
      postUrl: typeof postUrl === 'string' && isThere ? postUrl : null,
      error: isCode && typeof message === 'string' ? { code, message } : null,
    };
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
