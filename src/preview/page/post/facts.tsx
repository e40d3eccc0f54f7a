import type { PreviewDestination, PreviewMedium } from '../../../domain/preview-data.ts';

/** What does not show on the picture: the rest of what is sent. */
export function Facts({ destination: { look, media } }: { readonly destination: PreviewDestination }) {
  const { collaborators, location, tags } = look;
  return (
    <dl class="facts">
      {collaborators.length > 0 && <Fact name="With" text={collaborators.map((name) => `@${name}`).join(', ')} />}
      {location !== null && <Fact name="Location" text={location} />}
      {tags.length > 0 && <Fact name="Tagged" text={tags.map(({ username }) => `@${username}`).join(', ')} />}
      {media.map((medium, index) => (
        <Fact
          key={`${index} ${medium.name}`}
          name={media.length > 1 ? `Medium ${index + 1}` : 'Medium'}
          text={[medium.name.split('/').at(-1), sizeOf(medium), altTextOf(medium)].filter(Boolean).join(' · ')}
        />
      ))}
    </dl>
  );
}

/** Platforms take them for pictures. */
function altTextOf({ kind, altText }: PreviewMedium): string {
  if (altText !== null) return `“${altText}”`;
  return kind === 'image' ? 'no alt text' : '';
}

function sizeOf({ width, height, durationSeconds }: PreviewMedium): string {
  const size = width === null || height === null ? '' : `${width} × ${height}`;
  return durationSeconds === null ? size : `${size}, ${durationSeconds.toFixed(1)} s`;
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}
