import type { PreviewDestination, PreviewMedium } from '../../../domain/preview-data.ts';

/** What does not show on the picture: the rest of what is sent. */
export function Facts({ destination: { look, media, overrides } }: { readonly destination: PreviewDestination }) {
  const { title, collaborators, location, tags } = look;
  return (
    <dl class="facts">
      {title !== null && <Fact name="Title" text={title} />}
      {collaborators.length > 0 && <Fact name="With" text={collaborators.map((name) => `@${name}`).join(', ')} />}
      {location !== null && <Fact name="Location" text={location} />}
      {tags.length > 0 && <Fact name="Tagged" text={tags.map(({ username }) => `@${username}`).join(', ')} />}
      {overrides.length > 0 && <Fact name="Overrides" text={overrides.map(placeName).join(', ')} />}
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

/** `/profiles/my_brand/description` as an author would say it. */
function placeName(place: string): string {
  return place.slice(1).replaceAll('/', ' › ').replaceAll('~1', '/').replaceAll('~0', '~');
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
