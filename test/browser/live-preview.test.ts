import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { type GitFixture, gitVariables } from '../support/git-fixture.ts';
import { CLI, createPreviewFixture } from './preview-fixture.ts';

const GLAZES = 'content/posts/2026/12/winter-glazes.md';
const GLAZES_PLACE = `#/post/${encodeURIComponent(GLAZES)}`;

let fixture: GitFixture;
let program: ChildProcess;
let url: string;

beforeAll(async () => {
  fixture = createPreviewFixture();
  program = spawn(process.execPath, [CLI, 'preview', '--no-open', '--json'], {
    cwd: fixture.clone,
    env: { ...gitVariables, EDITOR: 'vim', VISUAL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (program.stdout === null) throw new Error('The preview has no output.');
  const [line] = await once(createInterface(program.stdout), 'line');
  const report = JSON.parse(line);
  expect(report).toMatchObject({ version: 1, ok: false, folder: null });
  expect(report.calls.length).toBeGreaterThan(5);
  url = report.url;
});
afterAll(async () => {
  program?.kill('SIGINT');
  const [exitCode] = program === undefined ? [0] : await once(program, 'exit');
  fixture?.remove();
  expect(exitCode).toBe(0);
});

const edit = (file: string, change: (text: string) => string) => {
  const name = path.join(fixture.clone, file);
  writeFileSync(name, change(readFileSync(name, 'utf8')));
};

/** A request as no browser would send it. */
function ask(address: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<number>((resolve, reject) => {
    const sent = request(
      url,
      { method: options.method ?? 'GET', headers: options.headers, path: address },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

describe('the live server', () => {
  it.each<[string, string, Parameters<typeof ask>[1], number]>([
    ['a medium that a post names', '/media/content/posts/2026/12/gift-wrap.jpg', {}, 200],
    ['a file that no post names', '/media/mergecast.yml', {}, 404],
    ['the way out', '/media/../../../../etc/passwd', {}, 404],
    ['the way out, encoded', '/media/%2e%2e%2f%2e%2e%2fetc%2fpasswd', {}, 404],
    ['nonsense', '/%E0%A4%A', {}, 404],
    ['another name for this machine', '/', { headers: { host: 'evil.example' } }, 421],
    ['a change', '/', { method: 'POST' }, 405],
    ['an editor, without the token', '/open', { method: 'POST', body: '{}' }, 403],
    ['an editor, by a guess', '/open', { method: 'POST', headers: { 'x-mergecast-token': 'a'.repeat(32) } }, 403],
  ])('answers for %s', async (_what, address, options, status) => {
    expect(await ask(address, options)).toBe(status);
  });

  it('opens posts only, and says so where no editor with a window is known', async () => {
    const page = await (await fetch(url)).text();
    const token = /"token":"([^"]+)"/.exec(page)?.[1] ?? '';
    const headers = { 'x-mergecast-token': token };
    const open = (file: string) =>
      ask('/open', { method: 'POST', headers, body: JSON.stringify({ file, line: 1, column: 1 }) });
    expect(await open('../outside.md')).toBe(404);
    expect(await open(GLAZES)).toBe(501);
  });
});

describe.skipIf(chromiumPath === null)('the live page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1000, height: 500 } });
  });
  afterAll(() => browser?.close());

  it('shows what was saved, and keeps scroll, choice and carousel where they were', async () => {
    await page.goto(`${url}${GLAZES_PLACE}`);
    await page.getByRole('button', { name: 'Alt texts' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => page.locator('.stage .count').innerText()).toBe('2/4');
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(100);

    const waits: number[] = [];
    // Once is enough: other work on the machine can only make it slower.
    for (const word of ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Last']) {
      if (waits.some((wait) => wait < 300)) break;
      const shown = page.evaluate(
        (text) =>
          new Promise<void>((resolve) => {
            const watcher = new MutationObserver(() => {
              if (document.querySelector('.frame .caption')?.textContent?.startsWith(text)) resolve();
            });
            watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
          }),
        word,
      );
      await page.waitForTimeout(150);
      const savedAt = performance.now();
      edit(GLAZES, (text) => text.replace(/\n---\n.*$/s, `\n---\n${word} was written and saved.\n`));
      await shown;
      waits.push(performance.now() - savedAt);
    }
    expect(Math.min(...waits)).toBeLessThan(300);
    expect(await page.locator('.stage .count').innerText()).toBe('2/4');
    expect(await page.getByRole('button', { name: 'Alt texts' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('says what is wrong with mergecast.yml while it is written, and goes on', async () => {
    edit('mergecast.yml', (text) => text.replace('timezone:', 'timezon:'));
    await page.locator('.notice.is-bad', { hasText: 'timezon' }).waitFor();
    expect(await page.locator('.frame .caption').innerText()).toContain('was written');
    edit('mergecast.yml', (text) => text.replace('timezon:', 'timezone:'));
    await page.locator('.notice.is-bad', { hasText: 'timezon' }).waitFor({ state: 'detached' });
  });

  it('shows a picture again that changed under its name', async () => {
    const picture = page.locator('.slide img').first();
    const before = await picture.getAttribute('src');
    const other = readFileSync(path.join(fixture.clone, 'content/posts/2026/12/gift-wrap.jpg'));
    writeFileSync(path.join(fixture.clone, 'content/posts/2026/12/winter-glazes-1.jpg'), other);
    await expect.poll(() => picture.getAttribute('src')).not.toBe(before);
  });
});
