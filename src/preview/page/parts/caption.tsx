import { useState } from 'preact/hooks';
import { type CaptionPart, captionParts, foldedCaption } from './caption-parts.ts';

export interface CaptionProps {
  readonly caption: string;
  readonly foldsAfter: number | null;
  /** Whether all of it is shown at first. */
  readonly isOpen?: boolean;
}

/** A caption as readers meet it: folded where the platform folds it, hashtags and mentions marked. */
export function Caption({ caption, foldsAfter, isOpen = false }: CaptionProps) {
  const [isUnfolded, setUnfolded] = useState(isOpen);
  if (caption === '') return <p class="caption is-empty">No caption</p>;
  const folded = foldedCaption(caption, foldsAfter);
  const shown = folded === null || isUnfolded ? caption : folded;
  return (
    <div class="caption">
      <p dir="auto">
        {captionParts(shown).map(marked)}
        {folded !== null && !isUnfolded && '… '}
      </p>
      {folded !== null && (
        <button type="button" class="more" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? 'less' : 'more'}
        </button>
      )}
    </div>
  );
}

function marked({ kind, text }: CaptionPart, index: number) {
  return kind === 'text' ? (
    text
  ) : (
    <span class={`mark mark-${kind}`} key={index}>
      {text}
    </span>
  );
}
