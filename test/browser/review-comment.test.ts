import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewComment } from '../../src/preview/review/review-markdown.ts';
import { reviewPullRequest } from '../../src/run/review/review-pull-request.ts';
import { validate } from '../../src/run/validate.ts';
import { silentLog } from '../../src/support/log.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { createGitFixture, gitVariables } from '../support/git-fixture.ts';
import { githubPage } from '../support/github-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const fixture = createGitFixture();
let browser: Browser;
let comment: string;

beforeAll(async () => {
  for (const name of ['content', 'mergecast.yml'])
    cpSync(path.join(ROOT, name), path.join(fixture.clone, name), { recursive: true });
  rmSync(at('first-light.md'));
  const base = commit('main');
  cpSync(path.join(ROOT, 'content/posts/2026/12/first-light.md'), at('first-light.md'));
  cpSync(at('winter-glazes-3.jpg'), at('board-to-breakfast-1.jpg'));
  edit('winter-glazes.md', (text) =>
    text.replace(/scheduled_date: .*/, 'scheduled_date: 2026-12-02 09:00').replace('Three', 'Our'),
  );
  edit('copenhagen-shelf.md', (text) => text.replace('instagram_alt_text', 'instagram_altt_text'));
  fixture.git(['mv', at('wheel-in-six-seconds.md'), at('the-wheel.md')]);
  rmSync(at('january-classes.md'));
  const head = commit('topic');
  comment = await reviewed(base, head);
  if (chromiumPath !== null) browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  fixture.remove();
});

describe.skipIf(chromiumPath === null).each([1280, 400])('the comment, %i pixels wide', (width) => {
  it('shows every picture with its alt text, folds, and fits', async () => {
    const page = await open(width);
    const pictures = page.locator('img');
    expect(await pictures.count()).toBeGreaterThan(10);
    await expectAllLoaded(page);
    expect(await page.locator('img:not([alt]), img[alt=""]').count()).toBe(0);
    expect(await page.getByAltText('A white bottle with eucalyptus', { exact: false }).count()).toBeGreaterThan(0);

    const section = page.locator('details', { hasText: 'winter-glazes.md' });
    expect(await section.locator('del').isVisible()).toBe(false);
    await section.locator('summary').click();
    expect(await section.locator('del').textContent()).toBe('Three');
    expect(await section.locator('ins').textContent()).toBe('Our');
    const closed = page.locator('details:not([open]) > summary');
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
    await expectAllLoaded(page);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await overflowing(page)).toEqual([]);
    await page.close();
  });
});

/** What the runner would do, with the files of two commits. */
async function reviewed(base: string, head: string): Promise<string> {
  const environment = {
    cwd: fixture.clone,
    variables: gitVariables,
    clock: new FakeClock('2026-12-01T09:00:00Z'),
    log: silentLog,
    fetch: () => Promise.reject(new Error('Nothing is fetched.')),
    signal: new AbortController().signal,
    github: null,
    runId: 'test',
    registerSecret: () => {},
  };
  const { report, changes } = await validate({ paths: [], base }, environment);
  if (changes === null) throw new Error('There is a base.');
  const review = await reviewPullRequest({ report, changes }, environment);
  return reviewComment(review, { places: { server: 'https://github.com', repository: 'acme/content', head, base } });
}

/** GitHub gives the bytes of the very commit and path that an address names; anything else is not there. */
async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.route('**/*', (route) => {
    const [, commitId, file] =
      /^\/acme\/content\/raw\/(\w+)\/(.+)$/.exec(new URL(route.request().url()).pathname) ?? [];
    if (commitId === undefined || file === undefined) return route.fulfill({ status: 404 });
    const body = execFileSync('git', ['show', `${commitId}:${decodeURIComponent(file)}`], {
      cwd: fixture.clone,
      maxBuffer: 1e8,
    });
    return route.fulfill({ body, contentType: 'image/jpeg' });
  });
  await page.setContent(githubPage(comment), { waitUntil: 'load' });
  return page;
}

async function expectAllLoaded(page: Page): Promise<void> {
  const broken = await page.locator('img').evaluateAll((images) =>
    images.flatMap((each) => {
      const { complete, naturalWidth, src } = each as unknown as {
        complete: boolean;
        naturalWidth: number;
        src: string;
      };
      return complete && naturalWidth > 0 ? [] : [src];
    }),
  );
  expect(broken).toEqual([]);
}

/** Whatever is wider than the comment, tables aside: they scroll by themselves on a narrow screen. */
function overflowing(page: Page): Promise<string[]> {
  return page.locator('article').evaluate((article) => {
    const { right } = article.getBoundingClientRect();
    return [...article.querySelectorAll('*')]
      .filter((each) => each.closest('table') === null && each.getBoundingClientRect().right > right)
      .map((each) => each.outerHTML.slice(0, 100));
  });
}

function at(name: string): string {
  return path.join(fixture.clone, 'content/posts/2026/12', name);
}

function edit(name: string, change: (text: string) => string): void {
  writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));
}

function commit(branch: string): string {
  fixture.git(['checkout', '--quiet', '-B', branch]);
  fixture.git(['add', '--all']);
  fixture.git(['commit', '--quiet', '--message', branch]);
  return fixture.git(['rev-parse', 'HEAD']);
}
