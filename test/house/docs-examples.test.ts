import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/content/parse-config.ts';
import { parsePost } from '../../src/content/parse-post.ts';
import type { Config } from '../../src/domain/config.ts';
import { postPath } from '../../src/domain/post.ts';

/** What the documents show as an example is what the program takes. */
const ROOT = path.resolve(import.meta.dirname, '../..');

interface Example {
  readonly where: string;
  readonly text: string;
}

function examples(language: string): Example[] {
  return globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => ({
      where: `${file}:${text.slice(0, match.index).split('\n').length}`,
      text: match[1] ?? '',
    }));
  });
}

const ACCOUNTS =
  '{ instagram: { account_id: "17841400000000000" }, threads: { account_id: "31415926535" }, facebook: { page_id: "1029384756" } }';

/** The profiles that an example names; one where it names none. */
function configFor(text: string): Config {
  const names = ['my_brand', 'my_brand_us'].filter((name, index) => index === 0 || text.includes(name));
  const profiles = names.map((name) => `  ${name}: ${ACCOUNTS}\n`).join('');
  return (parseConfig(`timezone: Europe/Berlin\nprofiles:\n${profiles}`, 'mergecast.yml') as { config: Config }).config;
}

describe('posts in the documents', () => {
  it.each(examples('markdown').filter(({ text }) => text.startsWith('---\n')))('$where', ({ text }) => {
    const source = { path: postPath('content/posts/a.md'), blob: null, bytes: new TextEncoder().encode(text) };
    expect(parsePost(source, configFor(text)).problems).toEqual([]);
  });
});

describe('configurations in the documents', () => {
  it.each(examples('yaml').filter(({ text }) => /^profiles:/m.test(text)))('$where', ({ text }) => {
    expect(parseConfig(text, 'mergecast.yml').problems).toEqual([]);
  });
});
