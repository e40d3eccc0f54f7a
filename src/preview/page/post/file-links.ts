import { live } from '../document.ts';
import { preview } from '../entries.ts';
import { say } from '../toast.tsx';

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Where a click on a line leads: to GitHub, from a page that left its machine; null where there is no such place. */
export function webAddressOf({ file, line }: Place): string | null {
  const { webUrl, commit } = preview.value.source;
  if (webUrl === null || commit === null) return null;
  return `${webUrl}/blob/${commit}/${encodePath(file)}?plain=1#L${line}`;
}

/** For editors that registered themselves with the system; null in a page that knows no folder. */
export function editorAddressOf({ file, line, column }: Place): string | null {
  const { folder } = preview.value.source;
  if (folder === null) return null;
  return `vscode://file/${encodePath(`${folder}/${file}`.replace(/^\/+/, ''))}:${line}:${column}`;
}

/** Asks the live server for the author's own editor; where it knows none, the address above is gone to. */
export async function openInEditor(place: Place): Promise<void> {
  const address = editorAddressOf(place);
  if (live === null || address === null) return;
  const answer = await fetch('open', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-mergecast-token': live.token },
    body: JSON.stringify(place),
  }).catch(() => null);
  if (answer?.ok === true) say(`Opened ${place.file} at line ${place.line}`);
  else location.href = address;
}

function encodePath(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
