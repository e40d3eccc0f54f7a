import { isPlatformId } from '../domain/platform-id.ts';
import type { WrittenProof } from '../domain/post.ts';

/** All that front matter proves, where every destination is a success. Else nothing: that is for whoever wrote it. */
export function writtenProofs({ destinations }: Readonly<Record<string, unknown>>): readonly WrittenProof[] {
  if (!Array.isArray(destinations)) return [];
  const proofs = destinations.map(readProof);
  return proofs.every((proof) => proof !== null) ? proofs : [];
}

function readProof(written: unknown): WrittenProof | null {
  if (typeof written !== 'object' || written === null) return null;
  const { platform, profile, status, post_id, post_url, deleted_at } = written as Readonly<Record<string, unknown>>;
  if (!isPlatformId(platform) || typeof profile !== 'string' || status !== 'success') return null;
  return { platform, profile, postId: textOf(post_id), postUrl: textOf(post_url), isDeleted: Boolean(deleted_at) };
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}
