import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { boundReview } from '../../domain/bound-review.ts';
import { ContentError } from '../../domain/errors.ts';
import type { Review } from '../../domain/review.ts';
import type { ReviewFile } from '../../generated/review-schema.ts';
import { validateReview } from '../../generated/validate-review.js';
import { parseReview } from './parse-review.ts';

export const REVIEW_FILE = 'mergecast-review.json';

/** More is not read, and not written. */
const LARGEST_BYTES = 1024 * 1024;
/** No link, and no waiting for the other end of a pipe. Windows has neither flag. */
const READ_PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface ReviewedPull {
  readonly number: number;
  readonly headSha: string;
}

/** A review on its way from the run that made it to the one that may comment. */
export interface CarriedReview {
  readonly pull: ReviewedPull;
  /** The commit that it was compared with; null where that was not known. */
  readonly baseSha: string | null;
  readonly review: Review;
}

/** Leaves a review for the workflow that may comment: data, no Markdown. Returns the path of the file. */
export async function writeReviewFile(carried: CarriedReview, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, REVIEW_FILE);
  await writeFile(file, fittingText(carried));
  return file;
}

/**
 * Reads what a pull request's own run has left. Its author decides every byte of it, so it is a plain file of a bounded
 * size with exactly the known fields, or a `ContentError` that quotes nothing of it. Null: there is none.
 */
export async function readReviewFile(file: string): Promise<CarriedReview | null> {
  const bytes = await readBounded(file);
  if (bytes === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), wellFormed);
  } catch {
    throw invalid('is no JSON in UTF-8');
  }
  if (!validateReview(data)) throw invalid('does not have the shape of schemas/review.schema.json');
  const parsed = parseReview(data.review);
  if (parsed.kind === 'refused') throw invalid('does not have the shape of schemas/pull-request-review.schema.json');
  return {
    pull: { number: data.pull_request, headSha: data.head_sha },
    baseSha: data.base_sha,
    review: parsed.review,
  };
}

/** Characters may take up to four bytes, so a review that is bounded by characters may have to be bounded again. */
function fittingText({ pull, baseSha, review }: CarriedReview): string {
  for (let characters = LARGEST_BYTES - 1000; ; characters = Math.floor(characters / 2)) {
    const data: ReviewFile = {
      version: 1,
      pull_request: pull.number,
      head_sha: pull.headSha,
      base_sha: baseSha,
      review: { ...boundReview(review, characters) },
    };
    const text = `${JSON.stringify(data)}\n`;
    if (Buffer.byteLength(text) <= LARGEST_BYTES) return text;
  }
}

/** Half of a surrogate pair can be written in JSON, and cannot be in an address. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString() : value;
}

/** A link is not followed, and a file that grows while it is read is read no further. */
async function readBounded(file: string): Promise<Buffer | null> {
  const handle = await openPlain(file);
  if (handle === null) return null;
  try {
    if (!(await handle.stat()).isFile()) throw invalid('is no plain file');
    const buffer = Buffer.alloc(LARGEST_BYTES + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > LARGEST_BYTES) throw invalid(`is larger than ${LARGEST_BYTES} bytes`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function openPlain(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, READ_PLAIN);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'ELOOP') throw invalid('is a link');
    throw error;
  }
}

function invalid(what: string): ContentError {
  return new ContentError({
    code: 'REVIEW_FILE_INVALID',
    message: `The review that the pull request's run left ${what}.`,
    hint: 'Nothing of it was used and no comment was written. See docs/review.md.',
  });
}
