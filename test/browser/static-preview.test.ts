import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewData } from '../../src/domain/preview-data.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { type GitFixture, writeFiles } from '../support/git-fixture.ts';
import { findWithAxe } from './find-with-axe.ts';
import { createPreviewFixture, type Exported, runPreview } from './preview-fixture.ts';

const HOSTILE_POST = '#/post/content%2Fposts%2Fhostile.md';
const VIEWS = {
  month: '#/calendar/month/2030-12',
  week: '#/calendar/week/2030-12-10',
  agenda: '#/calendar/agenda/2030-12',
  feed: '#/feed',
  grid: '#/grid/marluzo/instagram',
  ledger: '#/ledger',
  post: HOSTILE_POST,
  story: '#/post/content%2Fposts%2Fstory.md',
  reel: '#/post/content%2Fposts%2F2026%2F12%2Fwheel-in-six-seconds.md',
  chain: '#/post/content%2Fposts%2Fchain.md',
  wrong: '#/post/content%2Fposts%2Fwrong.md',
};

declare global {
  interface Window {
    copied?: string;
  }
}

describe.skipIf(chromiumPath === null)('the static preview', () => {
  let fixture: GitFixture;
  let exported: Exported;
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    fixture = createPreviewFixture();
    folder = path.join(fixture.folder, 'site');
    exported = runPreview(fixture.clone, ['--out', folder]);
    browser = await launchChromium();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Tokyo' });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    fixture?.remove();
  });

  const open = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`file://${folder}/index.html${hash}`);
    await page.locator('main h1').waitFor();
  };
  const clipboard = () => page.evaluate(() => window.copied);
  const watchClipboard = () =>
    page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
      });
    });

  it('ends with 1 where a post is wrong, and leaves the working tree as it was', () => {
    expect(exported.exitCode).toBe(1);
    expect(exported.stdout).toContain('There is no file content/posts/nowhere.jpg');
    expect(exported.stdout).toMatch(/POST https:\/\/graph\.facebook\.com\/v[\d.]+\/17841400000000101\/media_publish/);
    expect(fixture.git(['status', '--porcelain'])).toBe('');
  });

  it('is light: the page without its media', () => {
    const files = ['index.html', 'page.js', 'style.css', 'icon.svg'];
    const bytes = files.map((file) => gzipSync(readFileSync(path.join(folder, file))).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(150 * 1024);
  });

  it('replaces its own, beside what else is in the folder', () => {
    const site = path.join(fixture.folder, 'pages');
    writeFiles(site, { CNAME: 'posts.example' });
    expect(runPreview(fixture.clone, ['--out', site]).exitCode).toBe(1);
    writeFiles(site, { 'media/old.jpg': 'of a post that is gone' });
    expect(runPreview(fixture.clone, ['--out', site]).exitCode).toBe(1);
    expect(readdirSync(site)).toContain('CNAME');
    expect(readdirSync(path.join(site, 'media'))).not.toContain('old.jpg');
  });

  it.each(['index.html', 'style.css', 'media/photo.jpg'])('refuses a folder with a %s that is no preview’s', (file) => {
    const foreign = path.join(fixture.folder, `foreign-${path.basename(file)}`);
    writeFiles(foreign, { [file]: 'Mine' });
    expect(runPreview(fixture.clone, ['--out', foreign]).exitCode).toBe(2);
    expect(readdirSync(foreign)).toEqual([file.split('/')[0]]);
    expect(readFileSync(path.join(foreign, file), 'utf8')).toBe('Mine');
  });

  it.each(Object.entries(VIEWS))('%s: nothing for axe to find, and nothing too wide', async (_name, hash) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(hash);
    expect(await findWithAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findWithAxe(page, ['color-contrast'])).toEqual([]);
    for (const width of [360, 768, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('shows hostile text as text', async () => {
    await open(HOSTILE_POST);
    await page.getByRole('button', { name: 'Alt texts' }).click();
    expect(await page.locator('.frame .caption').innerText()).toContain('</script><img src=x');
    expect(await page.locator('.alt-text').innerText()).toContain('<b>bold</b>');
    expect(await page.locator('main b, img[src="x"]').count()).toBe(0);
    expect(await page.locator('.frame .mark').allInnerTexts()).toEqual(['#one', '@two', 'https://example.com/']);
  });

  it('shows the parts of a chain below each other', async () => {
    await open(VIEWS.chain);
    const frame = page.getByRole('article');
    expect(await frame.locator('.frame-words').innerText()).toBe('The first part.');
    expect(await frame.getByRole('listitem').allInnerTexts()).toEqual([
      'marluzo 2 of 2\n\nThe second part answers it.',
    ]);
  });

  it('turns a carousel by its buttons, by keys and by swiping', async () => {
    await open('#/post/content%2Fposts%2F2026%2F12%2Fwinter-glazes.md');
    const count = page.locator('.stage .count');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => count.innerText()).toBe('2/4');
    await page.locator('.strip').press('ArrowRight');
    await expect.poll(() => count.innerText()).toBe('3/4');
    await page.locator('.strip').press('Home');
    await expect.poll(() => count.innerText()).toBe('1/4');
    await page
      .locator('.strip')
      .evaluate((strip) => strip.scrollTo({ left: strip.clientWidth * 3, behavior: 'instant' }));
    await expect.poll(() => count.innerText()).toBe('4/4');
    expect(await page.locator('.stage .pictures').evaluate((box) => box.clientWidth / box.clientHeight)).toBeCloseTo(
      0.8,
      1,
    );
  });

  it('shows photos of a Page side by side, the rest behind the last, and the card of a link', async () => {
    await open('#/post/content%2Fposts%2Fpage-photos.md');
    expect(await page.locator('.mosaic img').count()).toBe(5);
    await page.getByRole('button', { name: '+2 more: show all 7' }).click();
    expect(await page.locator('.carousel .slide').count()).toBe(7);
    await open('#/post/content%2Fposts%2Fpage-link.md');
    expect(await page.locator('.link-card-words').innerText()).toMatch(/^example\.com\s+https:\S+<b>hours<\/b>$/i);
  });

  it('plays a reel, and shows what the interface covers', async () => {
    await open(VIEWS.reel);
    await page.getByRole('button', { name: 'What the interface covers' }).click();
    expect(await page.locator('.covered').innerText()).toContain('35% covered');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(0);
  });

  it('unfolds a caption that runs from right to left', async () => {
    await open('#/post/content%2Fposts%2Fright-to-left.md');
    const caption = page.locator('.frame .caption');
    expect(await caption.locator('p').evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
    const folded = (await caption.innerText()).length;
    await caption.getByRole('button', { name: 'more' }).click();
    expect((await caption.innerText()).length).toBeGreaterThan(folded + 100);
  });

  it('counts days in the zone that is chosen, and remembers it', async () => {
    const shown = () => page.locator('.chip', { hasText: 'שלום' }).locator('time').innerText();
    await open(VIEWS.month);
    expect(await shown()).toBe('10:30');
    await page.getByLabel('Time zone').selectOption('browser');
    expect(await shown()).toBe('19:30');
    await open(VIEWS.month);
    expect(await shown()).toBe('19:30');
    await page.getByLabel('Time zone').selectOption('author');
  });

  it('copies the line that moves a post to another day', async () => {
    await open('#/post/content%2Fposts%2Fhostile.md');
    await page.getByText('Another time').click();
    await page.getByRole('button', { name: 'Choose a day in the calendar' }).click();
    await watchClipboard();
    await page.getByRole('button', { name: /^Fri 20 Dec 2030: copy/ }).click();
    expect(await clipboard()).toBe('scheduled_date: 2030-12-20 10:00');
    expect(await page.getByRole('status').last().innerText()).toContain('hostile.md');
  });

  it('leads from a finding to its line', async () => {
    await open(VIEWS.wrong);
    await page.getByRole('button', { name: /There is no file content\/posts\/nowhere\.jpg/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('line-5');
    expect(await page.locator('#line-5').innerText()).toContain('media_urls: [./nowhere.jpg]');
  });

  it('says what needs a person, what stands close, and what has no date', async () => {
    await open(VIEWS.month);
    const watch = page.getByRole('complementary', { name: 'Worth a look' });
    await expect.poll(() => watch.innerText()).toMatch(/Needs you[\s\S]*missed\.md[\s\S]*wrong\.md/);
    expect(await watch.innerText()).toMatch(/Close together[\s\S]*hostile\.md[\s\S]*right-to-left\.md/);
    expect(await page.locator('.blackout-note').allInnerTexts()).toEqual(['Christmas', 'Christmas', 'Christmas']);
    expect(await watch.innerText()).toMatch(/Without a date\s+january-classes\.md/);
  });

  it('shows the grid now, through time, and before this branch', async () => {
    await open(VIEWS.grid);
    const names = () =>
      page.locator('.tile a').evaluateAll((links) => links.map((link) => link.getAttribute('title')?.split('\n')[0]));
    const after = await names();
    expect(after.slice(0, 4)).toEqual(['wrong.md', 'right-to-left.md', 'hostile.md', 'gift-wrap.md']);
    expect(after).not.toContain('copenhagen-shelf.md');
    expect(after).not.toContain('story.md');
    expect(
      await page
        .locator('.tile')
        .first()
        .evaluate((tile) => tile.clientWidth / tile.clientHeight),
    ).toBeCloseTo(0.75, 1);
    await page.getByRole('button', { name: 'Before this branch' }).click();
    expect(await names()).toContain('copenhagen-shelf.md');
    expect((await names()).indexOf('gift-wrap.md')).toBeLessThan((await names()).indexOf('board-to-breakfast.md'));
    await page.getByRole('button', { name: 'After', exact: true }).click();
    await page.getByRole('slider').fill('1');
    expect(await names()).toEqual(['azulejo-week.md']);
  });

  it('tells the life of a post, with its commits', async () => {
    await open(VIEWS.ledger);
    await page
      .locator('.life', { hasText: /gift-wrap\.md.*Instagram/s })
      .locator('summary')
      .click();
    const life = await page.locator('.life[open] .timeline').innerText();
    expect(life).toMatch(/Created[\s\S]*Posts \(#7\)[\s\S]*Reviewed and merged as #7[\s\S]*Move the parcel/);
  });

  it('writes a calendar for other programs', () => {
    const text = readFileSync(path.join(folder, 'calendar.ics'), 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10);
    expect(text).toMatch(/UID:content%2Fposts%2Fhostile\.md\/marluzo\/instagram@mergecast/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('has every file that it names, and asked nobody for anything', async () => {
    const data = await readData();
    const media = [...data.posts, ...(data.before?.posts ?? [])].flatMap(({ destinations }) =>
      destinations.flatMap((each) => [...each.media, ...(each.look.cover === null ? [] : [each.look.cover])]),
    );
    const addresses = media.flatMap(({ address }) => (address === null ? [] : [decodeURIComponent(address)]));
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !existsSync(path.join(folder, address)))).toEqual([]);
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8').replace(
      /<script type="application\/json".*?<\/script>/s,
      '',
    );
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, file = '']) => file)).toEqual([
      'icon.svg',
      'style.css',
      'page.js',
    ]);
    expect(readdirSync(folder).sort()).toEqual([
      'calendar.ics',
      'icon.svg',
      'index.html',
      'media',
      'page.js',
      'style.css',
    ]);
    const own = asked.filter((url) => url !== 'about:blank');
    expect(own.filter((url) => !url.startsWith(`file://${folder}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  async function readData(): Promise<PreviewData> {
    await open(VIEWS.feed);
    return page.evaluate(() => JSON.parse(document.getElementById('data')?.textContent ?? ''));
  }
});
