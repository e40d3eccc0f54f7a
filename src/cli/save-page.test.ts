import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { savePage } from './save-page.ts';

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': [
    'text/html',
    '<link href="style.css"><a href="https://example.com/">out</a>{"address":"kept/1","text":"\\"address\\":\\"no\\""}',
  ],
  '/style.css': ['text/css', 'a {}'],
  '/kept/1': ['image/jpeg', 'picture'],
  '/published.json': ['application/json', '{}'],
};

it('saves a page with its files and the media that its document names, and nothing else', async () => {
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
    expect(read('style.css')).toBe('a {}');
    expect(read('kept/1')).toBe('picture');
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'kept', 'published.json', 'style.css']);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
