import type { ComponentChildren } from 'preact';
import type { PreviewLook, PreviewMedium } from '../../../domain/preview-data.ts';
import { Caption } from './caption.tsx';
import { FeedFrame } from './feed-frame.tsx';
import { FullScreenFrame } from './full-screen-frame.tsx';
import { Replies } from './replies.tsx';

/** What a frame needs to draw a post, wherever it comes from: a file, or the sandbox. */
export interface FramedPost {
  /** The account's name, as far as it is known. */
  readonly account: string;
  readonly look: PreviewLook;
  readonly media: readonly PreviewMedium[];
  /** For screen readers: what the post is called. */
  readonly name: string;
}

export interface PostFrameProps extends FramedPost {
  /** Marks on top of the media that the reader asked for. */
  readonly overlays?: Overlays;
  /** Under the caption, such as the time. */
  readonly children?: ComponentChildren;
  readonly isOpen?: boolean;
}

export interface Overlays {
  /** What the interface covers. */
  readonly covered: boolean;
  readonly tags: boolean;
  readonly altTexts: boolean;
}

export const NO_OVERLAYS: Overlays = { covered: false, tags: false, altTexts: false };

/** A post in the proportions of its placement. */
export function PostFrame({ overlays = NO_OVERLAYS, isOpen = false, children, ...post }: PostFrameProps) {
  const { placement, caption, captionFoldsAfter, parts } = post.look;
  if (placement === 'reel' || placement === 'story') {
    return (
      <article class={`frame frame-${placement}`} aria-label={post.name}>
        <FullScreenFrame {...post} overlays={overlays} isStory={placement === 'story'} />
        {children}
        <Replies account={post.account} look={post.look} />
      </article>
    );
  }
  return (
    <article class={`frame frame-${placement}`} aria-label={post.name}>
      <FeedFrame {...post} overlays={overlays} />
      <div class="frame-words">
        <Caption caption={parts[0] ?? caption} foldsAfter={captionFoldsAfter} isOpen={isOpen} />
        {children}
      </div>
      <Replies account={post.account} look={post.look} />
    </article>
  );
}
