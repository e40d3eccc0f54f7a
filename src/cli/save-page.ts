import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files beside the page, in its markup; media, in its document. All of them are relative. */
const ADDRESS = /(?:href|src)="([^":]+)"|"address":"([^"]+)"/g;

/**
 * Saves the sandbox's page with everything it names, so that it opens from the file system after its server is gone. Returns
 * the path of the page.
 */
export async function savePage(origin: string, folder: string): Promise<string> {
  const page = await save('', 'index.html');
  const addresses = [...String(page).matchAll(ADDRESS)].map(([, file, medium]) => file ?? medium ?? '');
  await Promise.all([...new Set([...addresses, 'published.json'])].map((address) => save(address, address)));
  return path.join(folder, 'index.html');

  async function save(address: string, file: string): Promise<Buffer> {
    const answer = await fetch(new URL(address, `${origin}/`));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const name = path.join(folder, file);
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(name, bytes);
    return bytes;
  }
}
