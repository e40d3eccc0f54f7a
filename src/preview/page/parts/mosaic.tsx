import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Carousel, type CarouselProps } from './carousel.tsx';

export interface MosaicProps extends CarouselProps {
  /** How many stand side by side. */
  readonly most: number;
}

/** Media side by side, as a feed shows them. The last of them leads to the rest. */
export function Mosaic({ name, most, children }: MosaicProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Carousel name={name}>{children}</Carousel>;
  const shown: readonly ComponentChildren[] = children.slice(0, most);
  const rest = children.length - shown.length;
  return (
    <section class={`mosaic mosaic-${shown.length}`} aria-label={name}>
      {shown.map((child, index) => (
        <div class="mosaic-part" key={index}>
          {child}
          {rest > 0 && index === shown.length - 1 && (
            <button type="button" class="mosaic-rest" onClick={() => setOpen(true)}>
              +{rest}
              <span class="sr-only"> more: show all {children.length}</span>
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
