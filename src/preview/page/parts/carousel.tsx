import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface CarouselProps {
  /** For screen readers: `Pictures of open-studio.md`. */
  readonly name: string;
  readonly children: readonly ComponentChildren[];
}

/** A strip that swipes, scrolls and follows the arrow keys; the browser's own scrolling does the work. */
export function Carousel({ name, children }: CarouselProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [position, setPosition] = useState(0);
  const last = children.length - 1;

  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), last);
    const { current } = strip;
    current?.scrollTo({ left: to * current.clientWidth, behavior: scrollBehavior() });
  };
  const onScroll = () => {
    const { current } = strip;
    if (current !== null && current.clientWidth > 0)
      setPosition(Math.round(Math.abs(current.scrollLeft) / current.clientWidth));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = step === undefined ? { Home: 0, End: last }[event.key] : position + step;
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <section class="carousel" aria-label={name} aria-roledescription="carousel">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields. */}
      <div
        class="strip"
        ref={strip}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
        tabIndex={0}
        role="group"
        aria-label={`${name}, ${position + 1} of ${children.length}`}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        {children.map((child, index) => (
          <div class="slide" key={index}>
            {child}
          </div>
        ))}
      </div>
      <button type="button" class="turn turn-back" disabled={position === 0} onClick={() => goTo(position - 1)}>
        <Icon name="previous" />
        <span class="sr-only">Previous</span>
      </button>
      <button type="button" class="turn turn-on" disabled={position === last} onClick={() => goTo(position + 1)}>
        <Icon name="next" />
        <span class="sr-only">Next</span>
      </button>
      <p class="count" aria-hidden="true">
        {position + 1}/{children.length}
      </p>
      <div class="dots" aria-hidden="true">
        {children.map((_, index) => (
          <span class={index === position ? 'dot is-here' : 'dot'} key={index} />
        ))}
      </div>
    </section>
  );
}

function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
