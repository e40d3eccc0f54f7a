import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { savePage } from './save-page.ts';

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': ['text/html', '<link href="/style.css"><a href="/p/one/">one</a><img src="/kept/1">'],
  '/p/one/': ['text/html; charset=utf-8', '<a href="/">back</a><link href="/style.css"><img src="/kept/1">'],
  '/style.css': ['text/css', 'a {}'],
  '/kept/1': ['image/jpeg', 'picture'],
};

it('saves a page with everything it leads to, and its links work from the file system', async () => {
  const server = createServer((request, response) => {
    const [type, body] = FILES[request.url ?? ''] ?? ['text/plain', 'nothing'];
    response.setHeader('content-type', type).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(path.join(tmpdir(), 'mergecast-page-'));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  try {
    const page = await savePage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, folder);
    expect(page).toBe(path.join(folder, 'index.html'));
    expect(read('index.html')).toBe('<link href="style.css"><a href="p/one/index.html">one</a><img src="kept/1">');
    expect(read('p/one/index.html')).toBe(
      '<a href="../../index.html">back</a><link href="../../style.css"><img src="../../kept/1">',
    );
    expect(read('kept/1')).toBe('picture');
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
