import { isPlatformId } from '../domain/platform-id.ts';
import type { WrittenProof } from '../domain/post.ts';

/**
 * All that front matter proves, where every destination is a success and one of them lacks its address. Else nothing:
 * that is for whoever wrote it.
 */
export function unlinkedProofs({ destinations }: Readonly<Record<string, unknown>>): readonly WrittenProof[] {
  if (!Array.isArray(destinations)) return [];
  const proofs = destinations.map(readProof);
  const isUnlinked = proofs.some((proof) => proof?.postUrl === null);
  return isUnlinked && proofs.every((proof) => proof !== null) ? proofs : [];
}

function readProof(written: unknown): WrittenProof | null {
  if (typeof written !== 'object' || written === null) return null;
  const { platform, profile, status, post_id, post_url } = written as Readonly<Record<string, unknown>>;
  if (!isPlatformId(platform) || typeof profile !== 'string' || status !== 'success') return null;
  return { platform, profile, postId: textOf(post_id), postUrl: textOf(post_url) };
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}
