import type { PreviewLook } from '../../../domain/preview-data.ts';

export interface BylineProps {
  readonly account: string;
  readonly look: Pick<PreviewLook, 'collaborators' | 'location'>;
}

/** Whose post it is, with whom, and where. */
export function Byline({ account, look }: BylineProps) {
  const { collaborators, location } = look;
  return (
    <header class="byline">
      <span class="avatar" aria-hidden="true">
        {[...account.replace(/^@/, '')][0]?.toUpperCase()}
      </span>
      <p class="byline-names">
        <strong dir="auto">{account}</strong>
        {collaborators.length > 0 && <span> with {collaborators.map((name) => `@${name}`).join(', ')}</span>}
        {location !== null && <span class="byline-place">Location {location}</span>}
      </p>
    </header>
  );
}
