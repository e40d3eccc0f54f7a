import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createGitFixture, type Files, type GitFixture, gitVariables, writeFiles } from '../support/git-fixture.ts';
import { commitFiles } from '../support/workshop.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const CLI = path.join(ROOT, 'dist/cli.js');

const HOSTILE = '</script><img src=x onerror="document.title=\'broken\'"><b>bold</b>';

/** What the sample brand does not have: text that would be markup, right to left, every state that needs a person. */
const MORE: Files = {
  'content/posts/hostile.md': `---
profile_name: marluzo
platforms: [instagram]
scheduled_date: 2030-12-10 10:00
media_urls: [./2026/12/gift-wrap.jpg]
instagram_alt_text: ${JSON.stringify(HOSTILE)}
instagram_location_id: "1"
---
${HOSTILE} #one @two https://example.com/
`,
  'content/posts/right-to-left.md': `---
profile_name: marluzo
platforms: [instagram]
scheduled_date: 2030-12-10 10:30
media_urls: [./2026/12/gift-wrap.jpg]
instagram_user_tags: [{ username: ines, x: 0.5, y: 0.5 }]
---
שלום לכולם, זה כיתוב ארוך מאוד שנכתב מימין לשמאל. ${'ועוד מילה '.repeat(40)} #קרמיקה
`,
  'content/posts/story.md': `---
profile_name: marluzo
platforms: [instagram]
post_type: story
scheduled_date: 2030-12-11 10:00
media_urls: [./2026/12/wheel-in-six-seconds-cover.jpg]
---
`,
  'content/posts/page-photos.md': `---
profile_name: marluzo
platforms: [facebook]
scheduled_date: 2030-12-14 10:00
media_urls: [${Array.from({ length: 7 }, (_each, index) => `./2026/12/winter-glazes-${(index % 4) + 1}.jpg`).join(', ')}]
facebook_alt_text: A row of glazed cups
---
Seven pictures.
`,
  'content/posts/page-link.md': `---
profile_name: marluzo
platforms: [facebook]
scheduled_date: 2030-12-14 11:30
facebook_link: https://www.example.com/<b>hours</b>
---
Opening hours.
`,
  'content/posts/chain.md': `---
profile_name: marluzo
platforms: [threads]
scheduled_date: 2030-12-13 10:00
media_urls: [./2026/12/gift-wrap.jpg]
threads_alt_text: A parcel
threads_chain: true
---
The first part.

---

The second part answers it.
`,
  'content/posts/wrong.md': `---
profile_name: marluzo
platforms: [instagram]
scheduled_date: 2030-12-12 10:00
media_urls: [./nowhere.jpg]
---
A picture is missing.
`,
  'content/posts/missed.md': `---
profile_name: marluzo
platforms: [instagram]
scheduled_date: 2026-01-12 10:00
media_urls: [./2026/12/gift-wrap.jpg]
---
Nobody was there.
`,
};

const BLACKOUT = 'policy:\n  blackout: [{ from: 2030-12-24, to: 2030-12-26, reason: Christmas }]\n';

/** The sample brand and more, in a clone with a bare remote; on a branch that adds a post and moves another. */
export function createPreviewFixture(): GitFixture {
  const fixture = createGitFixture({ 'README.md': 'posts\n' });
  cpSync(path.join(ROOT, 'content'), path.join(fixture.clone, 'content'), { recursive: true });
  const config = `${readFileSync(path.join(ROOT, 'mergecast.yml'), 'utf8')}\n${BLACKOUT}`;
  commitFiles(fixture, { 'mergecast.yml': config, ...MORE }, 'Posts (#7)');
  fixture.git(['checkout', '--quiet', '-b', 'more-posts']);
  const moved = path.join('content/posts/2026/12/gift-wrap.md');
  const text = readFileSync(path.join(fixture.clone, moved), 'utf8').replace('2026-12-08 18:00', '2030-12-09 18:00');
  writeFiles(fixture.clone, { [moved]: text });
  fixture.git(['rm', '--quiet', 'content/posts/2026/12/copenhagen-shelf.md']);
  fixture.git(['commit', '--quiet', '--all', '--message', 'Move the parcel, drop the shelf']);
  return fixture;
}

export interface Exported {
  readonly exitCode: number;
  readonly stdout: string;
}

/** Runs the bundled program to its end. */
export function runPreview(cwd: string, args: readonly string[]): Exported {
  try {
    const stdout = execFileSync(process.execPath, [CLI, 'preview', ...args], { cwd, env: gitVariables, stdio: 'pipe' });
    return { exitCode: 0, stdout: String(stdout) };
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: Buffer };
    return { exitCode: status, stdout: String(stdout) };
  }
}
