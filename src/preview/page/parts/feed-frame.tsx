import type { ComponentChildren } from 'preact';
import type { PreviewMedium } from '../../../domain/preview-data.ts';
import { Byline } from './byline.tsx';
import { Carousel } from './carousel.tsx';
import { LinkCard } from './link-card.tsx';
import { Medium } from './medium.tsx';
import { Mosaic } from './mosaic.tsx';
import type { FramedPost, Overlays } from './post-frame.tsx';

export interface FeedFrameProps extends FramedPost {
  readonly overlays: Overlays;
}

/** A picture, video or carousel among others: byline, then the media in the frame that the platform gives them, or a card. */
export function FeedFrame({ account, look, media, name, overlays }: FeedFrameProps) {
  const slides = media.map((medium, index) => (
    <Slide key={`${index} ${medium.name}`} medium={medium} index={index} name={name} look={look} overlays={overlays} />
  ));
  return (
    <>
      <Byline account={account} look={look} />
      {media.length > 0 && (
        <div class="pictures" style={{ aspectRatio: String(look.frameRatio ?? ratioOf(media[0])) }}>
          {media.length === 1 ? slides : <Several name={`Media of ${name}`} slides={slides} most={look.mosaicOf} />}
        </div>
      )}
      {look.linkCard !== null && <LinkCard address={look.linkCard} />}
    </>
  );
}

interface SeveralProps {
  readonly name: string;
  readonly slides: readonly ComponentChildren[];
  /** Of a mosaic; null: one after the other. */
  readonly most: number | null;
}

function Several({ name, slides, most }: SeveralProps) {
  if (most === null) return <Carousel name={name}>{slides}</Carousel>;
  return (
    <Mosaic name={name} most={most}>
      {slides}
    </Mosaic>
  );
}

interface SlideProps extends Omit<FeedFrameProps, 'account' | 'media'> {
  readonly medium: PreviewMedium;
  readonly index: number;
}

function Slide({ medium, index, name, look, overlays }: SlideProps) {
  const tags = look.tags.filter(({ item }) => item === index);
  return (
    <>
      <Medium
        medium={medium}
        name={`Medium ${index + 1} of ${name}`}
        cover={look.cover}
        coverSecond={look.coverSecond}
        canPlay
      />
      {overlays.tags && (
        <ul class="tags">
          {tags.map(({ username, at }) => (
            <li
              key={username}
              class={at === null ? 'tag' : 'tag is-placed'}
              style={at === null ? {} : { left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
            >
              @{username}
            </li>
          ))}
        </ul>
      )}
      {overlays.altTexts && (
        <p class="alt-text" dir="auto">
          {medium.altText ?? 'No alt text'}
        </p>
      )}
    </>
  );
}

function ratioOf(medium: PreviewMedium | undefined): number {
  return medium?.width && medium.height ? medium.width / medium.height : 1;
}
