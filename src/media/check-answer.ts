import type { MediaKind } from '../domain/media.ts';
import { displayAddress } from './display-address.ts';
import type { PlatformAnswer } from './fetch-as-platform.ts';
import { notServed, type ProbeSubject, unreachable } from './probe-failure.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { statusHint } from './status-hint.ts';

export interface AnswerCheck {
  readonly ok: true;
  /** Without parameters, in lower case; empty when the host sent none. */
  readonly contentType: string;
  /** Null when the host did not say. */
  readonly sizeBytes: number | null;
  /** Full sentences on what a platform may object to. */
  readonly warnings: readonly string[];
}

export interface Expectation {
  readonly expected: MediaKind;
  /** Whether a picture may come without a type that says so. Default false. */
  readonly mayHideType?: boolean;
}

/** Types that say nothing. GitHub serves every video as the first of them, and Meta takes it. */
const OPAQUE_TYPES: readonly string[] = ['application/octet-stream', 'binary/octet-stream', ''];
const KIND_NAMES: Record<MediaKind, string> = { image: 'a picture', video: 'a video' };

/** Judges what a host answered: status, type, and the first bytes, which no header can talk away. */
export function checkAnswer(answer: PlatformAnswer, head: Uint8Array, expectation: Expectation): AnswerCheck {
  const { expected } = expectation;
  const { response, subject } = answer;
  if (response.status !== 200) throw wrongStatus(subject, response);
  const contentType = (response.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  const sniffed = sniff(head);
  if (sniffed.kind !== expected) throw wrongBytes(subject, sniffed, expected);
  const warnings = [...checkType(subject, contentType, expectation), ...checkRedirects(answer)];
  return { ok: true, contentType, sizeBytes: contentLength(response), warnings };
}

function wrongStatus(subject: ProbeSubject, { status, statusText }: Response): Error {
  const found = `the host answered ${status}${statusText === '' ? '' : ` (${statusText})`}`;
  return unreachable(subject, { found, hint: statusHint(status, subject.url) });
}

function wrongBytes(subject: ProbeSubject, sniffed: Sniffed, expected: MediaKind): Error {
  const found = `${KIND_NAMES[expected]} was expected and what came is ${describe(sniffed)}`;
  return notServed(subject, { found, hint: bytesHint(sniffed) });
}

function describe(sniffed: Sniffed): string {
  if (sniffed.kind === 'unknown') return sniffed.looksLike;
  return sniffed.kind === 'lfs_pointer' ? 'a Git LFS pointer, not the file itself' : KIND_NAMES[sniffed.kind];
}

function bytesHint(sniffed: Sniffed): string {
  if (sniffed.kind === 'lfs_pointer') {
    return 'This host serves the pointers of Git LFS instead of the files. Set media.host to github or s3, which serve the files, or take the file out of LFS.';
  }
  if (sniffed.kind === 'unknown') {
    return 'Use the address of the file itself. Pages for sharing or previewing a file (Google Drive, Dropbox) do not work.';
  }
  return 'An address is taken for a video by the ending of its name (.mp4, .mov), else for a picture: use one that fits.';
}

function checkType(
  subject: ProbeSubject,
  contentType: string,
  { expected, mayHideType = false }: Expectation,
): readonly string[] {
  if (contentType.startsWith(`${expected}/`)) return [];
  const sent = contentType === '' ? 'no Content-Type' : `the Content-Type ${contentType}`;
  if (expected === 'video' && OPAQUE_TYPES.includes(contentType)) {
    return [`${subject.file} is served with ${sent}. Platforms usually take that; video/mp4 would be right.`];
  }
  if (mayHideType && OPAQUE_TYPES.includes(contentType)) {
    return [
      `${subject.file} is served with ${sent}. Instagram may refuse such a picture: then set media.host to s3, which sends the true type.`,
    ];
  }
  const hint = `The host must send the true type, ${expected === 'image' ? 'image/jpeg' : 'video/mp4'} for instance.`;
  throw notServed(subject, { found: `the host sends it with ${sent}`, hint });
}

function checkRedirects({ subject, redirects }: PlatformAnswer): readonly string[] {
  if (redirects === 0) return [];
  const target = displayAddress(subject.url);
  return [`The address of ${subject.file} is redirected to ${target}. Not every platform follows: use that one.`];
}

function contentLength(response: Response): number | null {
  const sizeBytes = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(sizeBytes) && sizeBytes > 0 ? sizeBytes : null;
}
