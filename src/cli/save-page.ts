import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ADDRESS = /((?:href|src|poster)=")(\/[^"]*)(")/g;

/**
 * Saves a page and everything it leads to on the same origin, so that it opens from the file system after its server is
 * gone. Returns the path of its first page.
 */
export async function savePage(origin: string, folder: string): Promise<string> {
  const saved = new Set<string>();
  const waiting = ['/'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (saved.has(address)) continue;
    saved.add(address);
    const answer = await fetch(new URL(address, origin));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    const page = isPage ? withRelativeAddresses(bytes.toString('utf8'), address) : { text: bytes, addresses: [] };
    waiting.push(...page.addresses);
    await write(path.join(folder, fileOf(address)), page.text);
  }
  return path.join(folder, fileOf('/'));
}

function withRelativeAddresses(html: string, page: string) {
  const addresses = [...html.matchAll(ADDRESS)].map(([, , address = '']) => address);
  const here = path.posix.dirname(`/${fileOf(page)}`);
  const text = html.replace(ADDRESS, (_all, before: string, address: string, after: string) => {
    return `${before}${path.posix.relative(here, `/${fileOf(address)}`)}${after}`;
  });
  return { text, addresses };
}

/** `/p/ABC/` is a folder with a page in it. */
function fileOf(address: string): string {
  return `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
