import type { ReviewedMedium, ReviewedPost } from '../../domain/review.ts';
import { markdownLink, markdownText } from '../markdown-text.ts';

/** Where the files of a review can be seen. Known to whoever renders it, never taken from the review. */
export interface ReviewPlaces {
  /** `https://github.com`, or that of an Enterprise Server. */
  readonly server: string;
  /** `owner/name`: the one that the pull request is made to. It shows the commits of forks as well. */
  readonly repository: string;
  /** The pull request's last commit. */
  readonly head: string;
  /** The commit that it is compared with; null: what is removed has no link. */
  readonly base: string | null;
}

/** The version of a file that is meant: before the pull request, or after it. */
export type Side = 'base' | 'head';

/** Where a file is shown. Null where that is not known. */
export class PlacedFiles {
  readonly #places: ReviewPlaces | null;
  readonly side: Side;

  constructor(places: ReviewPlaces | null, side: Side) {
    this.#places = places;
    this.side = side;
  }

  at(side: Side): PlacedFiles {
    return new PlacedFiles(this.#places, side);
  }

  /** A page with the file. `line` of its text: GitHub has no lines in Markdown that it renders. */
  page(path: string, line?: number): string | null {
    return this.#address('blob', path, line === undefined ? '' : `?plain=1#L${line}`);
  }

  /** An address under which the reader's own session loads it, in private repositories too; Git LFS is followed. */
  image({ source }: Pick<ReviewedMedium, 'source'>): string | null {
    if (source.kind === 'file') return this.#address('raw', source.path, '');
    return /^https:\/\//i.test(source.url) && URL.canParse(source.url) ? new URL(source.url).href : null;
  }

  /** A file by a name, with a link where there is one. */
  link(label: string, path: string, line?: number): string {
    const page = this.page(path, line);
    return page === null ? markdownText(label) : markdownLink(label, page);
  }

  #address(view: 'blob' | 'raw', path: string, suffix: string): string | null {
    const commit = this.side === 'head' ? this.#places?.head : this.#places?.base;
    if (this.#places === null || !commit) return null;
    const { server, repository } = this.#places;
    const segments = path.split('/');
    // Browsers climb up for these, encoded or not.
    if (segments.some((each) => each === '' || each === '.' || each === '..')) return null;
    const address = `${server}/${repository}/${view}/${commit}/${segments.map(encodeSegment).join('/')}${suffix}`;
    return address.length > LONGEST_ADDRESS ? null : address;
  }
}

/** What servers take; also, no post may fill a page with its name. */
export const LONGEST_ADDRESS = 2000;

function encodeSegment(segment: string): string {
  // Lone halves of a character cannot be encoded, and are in no file that git could show.
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*!]/g,
    (each) => `%${each.charCodeAt(0).toString(16)}`,
  );
}

/** The files of a post that is removed are where they were. */
export function filesOfPost({ after }: ReviewedPost, files: PlacedFiles): PlacedFiles {
  return after === null ? files.at('base') : files;
}
