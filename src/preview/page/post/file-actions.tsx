import { live } from '../document.ts';
import { Icon } from '../parts/icon.tsx';
import { openInEditor, type Place, webAddressOf } from './file-links.ts';

/** Ways to the file itself. */
export function FileActions({ place }: { readonly place: Place }) {
  const web = webAddressOf(place);
  return (
    <>
      {live !== null && (
        <button type="button" class="button" onClick={() => void openInEditor(place)}>
          <Icon name="pencil" />
          Open in editor
        </button>
      )}
      {web !== null && (
        <a class="button" href={web} rel="noreferrer" target="_blank">
          <Icon name="out" />
          On GitHub
        </a>
      )}
    </>
  );
}
