import type { LookCovered } from '../../../domain/post-look.ts';
import type { PreviewMedium } from '../../../domain/preview-data.ts';
import { Byline } from './byline.tsx';
import { Caption } from './caption.tsx';
import { Carousel } from './carousel.tsx';
import { Medium } from './medium.tsx';
import type { FramedPost, Overlays } from './post-frame.tsx';

export interface FullScreenFrameProps extends FramedPost {
  readonly overlays: Overlays;
  readonly isStory: boolean;
}

/** A reel, or one story for each medium: it fills a phone, names and words lie on it. */
export function FullScreenFrame({ account, look, media, name, overlays, isStory }: FullScreenFrameProps) {
  const slides = media.map((medium, index) => (
    <Slide
      key={`${index} ${medium.name}`}
      medium={medium}
      name={`Medium ${index + 1} of ${name}`}
      look={look}
      overlays={overlays}
    />
  ));
  return (
    <div class="pictures screen" style={{ aspectRatio: String(look.frameRatio ?? 9 / 16) }}>
      {media.length === 0 && <span class="missing">No medium</span>}
      {media.length > 1 ? <Carousel name={`Parts of ${name}`}>{slides}</Carousel> : slides}
      {overlays.covered && look.covered !== null && <Covered covered={look.covered} />}
      <div class={isStory ? 'screen-words is-story' : 'screen-words'}>
        {isStory && <span class="story-progress" aria-hidden="true" />}
        <Byline account={account} look={look} />
        {!isStory && <Caption caption={look.caption} foldsAfter={look.captionFoldsAfter} />}
      </div>
    </div>
  );
}

interface SlideProps extends Pick<FullScreenFrameProps, 'look' | 'overlays' | 'name'> {
  readonly medium: PreviewMedium;
}

function Slide({ medium, name, look, overlays }: SlideProps) {
  return (
    <>
      <Medium medium={medium} name={name} cover={look.cover} coverSecond={look.coverSecond} canPlay />
      {overlays.altTexts && (
        <p class="alt-text" dir="auto">
          {medium.altText ?? 'No alt text'}
        </p>
      )}
    </>
  );
}

/** What the interface lies on: the clear part in the middle is the one to put words and faces in. */
function Covered({ covered: { top, bottom, left, right } }: { readonly covered: LookCovered }) {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <div class="covered" aria-hidden="true">
      <span class="covered-part" style={{ top: 0, left: 0, right: 0, height: percent(top) }}>
        {percent(top)} covered
      </span>
      <span class="covered-part is-bottom" style={{ bottom: 0, left: 0, right: 0, height: percent(bottom) }}>
        {percent(bottom)} covered
      </span>
      <span
        class="covered-part"
        style={{ top: percent(top), bottom: percent(bottom), left: 0, width: percent(left) }}
      />
      <span
        class="covered-part"
        style={{ top: percent(top), bottom: percent(bottom), right: 0, width: percent(right) }}
      />
    </div>
  );
}
