import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
/** `https://unpkg.com/@scope/name@1.2.3/dist/file.js` */
const RELEASE = /^https:\/\/unpkg\.com\/((?:@[^/]+\/)?[^/@]+)@[^/]+(\/.+)$/;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.yml': 'text/yaml' };

export interface AdminSite {
  readonly page: Page;
  /** Errors and warnings of the page, network apart. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * The `admin/` of a repository in a real browser, without a network: the page's own address of the CMS is answered with
 * the file of the npm package, which the browser holds against the page's integrity. `change` edits the configuration.
 */
export async function openAdminSite(repository: string, change: (config: string) => string): Promise<AdminSite> {
  const server = createServer((request, response) => {
    const wanted = path.join(repository, new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? path.join(wanted, 'index.html') : wanted;
    if (!existsSync(file)) return response.writeHead(404).end();
    const text = readFileSync(file, 'utf8');
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' });
    return response.end(file.endsWith('config.yml') ? change(text) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium();
  const page = await newPage(browser);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !text.startsWith('Failed to load resource'))
      complaints.push(text);
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/admin/`);
  return {
    page,
    complaints,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ timezoneId: 'Europe/Lisbon', viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(30_000);
  await page.route(/^https:\/\//, (route) => {
    const [, name, file] = RELEASE.exec(route.request().url()) ?? [];
    if (name === undefined || file === undefined) return route.abort();
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
    return route.fulfill({ body: readFileSync(path.join(MODULES, name, file)), headers });
  });
  return page;
}
