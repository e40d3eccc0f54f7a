import { addMs, type Instant } from '../../domain/instant.ts';
import type { SandboxAccount } from '../graph/accounts.ts';
import type { JudgedVideo, KeptMedia } from '../graph/kept-media.ts';
import type { LivePost } from '../graph/live-post.ts';
import type { VideoUpload } from '../graph/video-upload.ts';

/** A photo that was sent to a Page, seen by people or not. */
export interface PagePhoto {
  readonly id: string;
  readonly account: SandboxAccount;
  readonly media: KeptMedia;
  readonly parameters: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  /** It is gone after a day, unless a post uses it. */
  readonly isTemporary: boolean;
  /** The post or story that it became part of; null while there is none. */
  usedIn: PagePost | null;
}

export type VideoKind = 'video' | 'reel' | 'story';

export interface PageVideo {
  readonly id: string;
  readonly kind: VideoKind;
  readonly account: SandboxAccount;
  readonly createdAt: Instant;
  readonly upload: VideoUpload;
  /** Of a video that comes in chunks; null for one that comes whole. */
  readonly sessionId: string | null;
  /** Null while it is not there. */
  judged: JudgedVideo | null;
  /** What the finishing call said; null before it. */
  release: VideoRelease | null;
  /** Null while nobody sees it. */
  post: PagePost | null;
}

export interface VideoRelease {
  /** From then on it is processed. */
  readonly finishedAt: Instant;
  /** Of the post that it becomes. */
  readonly postId: string;
  readonly parameters: Readonly<Record<string, string>>;
  state: 'published' | 'scheduled' | 'draft';
  /** Not before: when it is scheduled for, or when it was told to come out. */
  from: Instant;
  title: string | null;
  description: string;
}

/** A post of a Page, out or not. */
export interface PagePost extends LivePost {
  readonly kind: 'text' | 'photos' | VideoKind;
  /** `<page>_<number>`. A video or reel is known by its own id besides. */
  readonly postId: string;
  readonly photos: readonly PagePhoto[];
  readonly video: PageVideo | null;
  readonly createdAt: Instant;
  caption: string;
  state: 'published' | 'scheduled' | 'unpublished';
  scheduledFor: Instant | null;
  /** When it came out; before that, when it was made. */
  publishedAt: Instant;
}

const TEMPORARY_PHOTO_MS = 24 * 3_600_000;

/** Everything that Pages have. What is out stands among the posts of all platforms as well. */
export class PageContent {
  readonly photos = new Map<string, PagePhoto>();
  readonly videos = new Map<string, PageVideo>();
  /** By their `<page>_<number>`, oldest first. */
  readonly posts = new Map<string, PagePost>();

  findPhoto(id: string, now: Instant): PagePhoto | null {
    const photo = this.photos.get(id);
    if (photo === undefined) return null;
    const isOver = photo.isTemporary && photo.usedIn === null && now >= addMs(photo.createdAt, TEMPORARY_PHOTO_MS);
    return isOver ? null : photo;
  }

  findSession(sessionId: string): PageVideo | null {
    return [...this.videos.values()].find((video) => video.sessionId === sessionId) ?? null;
  }

  /** Of an account, newest first. */
  postsOf(account: SandboxAccount): readonly PagePost[] {
    return [...this.posts.values()].filter((post) => post.account.id === account.id).reverse();
  }

  videosOf(account: SandboxAccount): readonly PageVideo[] {
    return [...this.videos.values()].filter((video) => video.account.id === account.id).reverse();
  }
}
