import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ValidateReport } from '../../src/domain/reports.ts';
import { type AdminSite, openAdminSite } from '../support/admin-site.ts';
import { freePort } from '../support/free-port.ts';
import { gitVariables } from '../support/git-fixture.ts';
import { readPrivateFiles, writePrivateFile } from '../support/private-files.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const PROXY = path.resolve(import.meta.dirname, '../../node_modules/decap-server/dist/index.js');
const CONFIG = `content: [content/posts]
timezone: Europe/Lisbon
profiles:
  my_brand:
    instagram: { account_id: "17841400000000000" }
  my_brand_de:
    instagram: { account_id: "17841400000000001" }
`;
const OLD = 'content/posts/a/b/c/old.md';
const OLD_POST = `---
# a comment
profile_name: my_brand
platforms: [instagram]
scheduled_date: 2026-05-10 16:00
media_urls: [/media/photo.jpg]
profiles:
  my_brand:
    description: Only here
status: failed
destinations:
  - platform: instagram
    profile: my_brand
    status: failed
    post_id: "17900000000000000"
---
An *old* post_with_marks

#tag
`;
const CAPTION = 'Brand new: 📸 drop & "more"\n\n#launch *x*';

let workshop: Workshop;
let site: AdminSite | null = null;
beforeEach(async () => {
  workshop = await openWorkshop({ files: { [OLD]: OLD_POST }, config: CONFIG });
});
afterEach(async () => {
  await site?.close();
  await workshop.close();
});

const run = (...args: string[]): string => {
  const options = { cwd: workshop.fixture.clone, env: { ...gitVariables, CI: 'true' }, stdio: 'pipe' as const };
  try {
    return String(execFileSync(process.execPath, [CLI, ...args], options));
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
};
const read = (file: string): string => readFileSync(path.join(workshop.fixture.clone, file), 'utf8');
const newPost = (): string => {
  const names = readdirSync(path.join(workshop.fixture.clone, 'content/posts'), { recursive: true, encoding: 'utf8' });
  return `content/posts/${names.find((name) => name.includes('brand-new'))}`;
};

/** What both must leave behind: the edited caption, and everything else of the post with the same meaning. */
function expectGoodPosts(): void {
  const old = read(OLD);
  expect(old).toContain('EDITED *old* post_with_marks');
  expect(old).toMatch(/^scheduled_date: 2026-05-10 16:00$/m);
  expect(old).toMatch(/^status: failed$/m);
  expect(old).toMatch(/^ {4}post_id: ["']17900000000000000["']$/m);
  expect(old).toContain('description: Only here');
  expect(read(newPost())).toContain(`---\n${CAPTION}`.split('---\n')[1]);
  expect(read(newPost())).toMatch(/^scheduled_date: ["']?2026-12-01T10:00:00(\+00:00|Z)["']?$/m);
  const report: ValidateReport = JSON.parse(run('validate', '--json'));
  expect(report.posts).toBe(2);
  expect(report.findings.filter(({ code }) => code !== 'INSTAGRAM_TEXT_ONLY')).toEqual([]);
}

describe('Decap CMS', () => {
  let proxy: ChildProcess;
  afterEach(() => void proxy.kill());

  it('edits a post and makes one that validate takes', async () => {
    run('editors', 'decap', '--yes');
    const port = await freePort();
    proxy = spawn(process.execPath, [PROXY], {
      env: {
        ...gitVariables,
        PORT: String(port),
        BIND_HOST: '127.0.0.1',
        GIT_REPO_DIRECTORY: workshop.fixture.clone,
        MODE: 'fs',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await untilSaid(proxy, 'listening');
    const local = `local_backend: { url: "http://localhost:${port}/api/v1" }\npublish_mode: simple\n`;
    site = await openAdminSite(workshop.fixture.clone, (text) => local + text.replace(/^publish_mode:.*\n/m, ''));
    const { page, complaints } = site;
    await page.getByRole('button', { name: /login/i }).click();
    await page.waitForURL(/#\/collections\//);

    await openHash(page, '#/collections/mergecast-content-posts/entries/a/b/c/old');
    await inForm(page.locator('textarea[id^=body]'), /^An \*old\*/);
    await page.locator('textarea[id^=body]').fill('EDITED *old* post_with_marks\n\n#tag');
    await publish(page);

    await openHash(page, '#/collections/mergecast-content-posts/new');
    await inForm(page.locator('textarea[id^=body]'), /^$/);
    await page.locator('textarea[id^=body]').fill(CAPTION);
    await choose(page, 'platforms', 'instagram');
    await choose(page, 'profile_name', 'my_brand');
    await page.locator('input[type=datetime-local]').first().fill('2026-12-01T10:00');
    await publish(page);
    expect(complaints).toEqual([]);
    expectGoodPosts();
  });

  async function publish(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^publish$/i }).click();
    await page.getByText('Publish now', { exact: true }).click();
    await page.getByText('Published', { exact: true }).waitFor();
  }

  async function choose(page: Page, field: string, option: string): Promise<void> {
    await page.locator(`input[id^=${field}]`).fill(option);
    await page.getByRole('option', { name: option, exact: true }).click();
  }
});

describe('Sveltia CMS', () => {
  it('edits a post and makes one that validate takes', async () => {
    run('editors', 'sveltia', '--yes');
    site = await openAdminSite(workshop.fixture.clone, (text) =>
      text
        .replace(/^backend:\n(?: .*\n)+/m, 'backend: { name: test-repo }\n')
        .replace(/^publish_mode: .*$/m, 'publish_mode: simple'),
    );
    const { page, complaints } = site;
    await page.evaluate(writePrivateFile, { file: OLD, text: read(OLD) });
    await page.getByText('Work with Test Repository').click();
    await page.getByText('Posts', { exact: true }).first().waitFor();

    await openHash(page, '#/collections/mergecast-content-posts/entries/a/b/c/old');
    await inForm(page.locator('[data-key-path=body] textarea'), /^An \*old\*/);
    await page.locator('[data-key-path=body] textarea').fill('EDITED *old* post_with_marks\n\n#tag');
    await save(page);

    await openHash(page, '#/collections/mergecast-content-posts/new');
    await inForm(page.locator('[data-key-path=body] textarea'), /^$/);
    await page.locator('[data-key-path=body] textarea').fill(CAPTION);
    await page.locator('[data-key-path=platforms]').getByText('instagram', { exact: true }).click();
    await page.locator('[data-key-path=profile_name]').getByText('my_brand', { exact: true }).click();
    await page.locator('[data-key-path=scheduled_date] input').first().fill('2026-12-01T10:00');
    await save(page);
    for (const [file, text] of Object.entries(await page.evaluate(readPrivateFiles))) {
      mkdirSync(path.dirname(path.join(workshop.fixture.clone, file)), { recursive: true });
      writeFileSync(path.join(workshop.fixture.clone, file), text);
    }
    expect(complaints).toEqual([]);
    expectGoodPosts();
  });

  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^save/i }).first().click();
    await page.waitForURL(/#\/collections\/mergecast-content-posts(?!\/(new|entries))/);
  }
});

function untilSaid(program: ChildProcess, words: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    program.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes(words)) resolve();
    });
    program.once('exit', () => reject(new Error(`It ended without saying "${words}": ${said}`)));
  });
}

/** The form of the post before may still be on the page. */
async function inForm(body: Locator, caption: RegExp): Promise<void> {
  await expect.poll(() => body.inputValue(), { timeout: 30_000 }).toMatch(caption);
}

async function openHash(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/, '')}${hash}`);
}
