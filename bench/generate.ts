import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { postText } from './post-text.ts';

export interface RepositoryOptions {
  readonly folder: string;
  readonly posts: number;
  /** Scheduled posts lie in the sixty days after it. The same options give the same bytes. */
  readonly today: Date;
}

const CONFIG = `timezone: Europe/Berlin
profiles:
  my_brand:
    instagram: { account_id: "17841400000000000" }
  my_brand_de:
    instagram: { account_id: "17841400000000001" }
media:
  host: url_template
  url_template: https://cdn.example.com/{path}?v={sha}
`;

/** A JPEG of 1080 × 1080 pixels, as far as its header goes: measuring needs no picture. */
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffdb004300' +
    '10'.repeat(64) +
    'ffc0000b080438043801011100ffc4001400010000000000000000000000000000000affda0008010100003f00d2ffd9',
  'hex',
);

/** Writes a content repository as it looks after years of use: nearly every post is finished. One commit holds it all. */
export function generateRepository({ folder, posts, today }: RepositoryOptions): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'content/media'), { recursive: true });
  writeFileSync(path.join(folder, 'mergecast.yml'), CONFIG);
  writeFileSync(path.join(folder, 'content/media/shared.jpg'), JPEG);
  for (let index = 0; index < posts; index += 1) {
    const post = postText({ index, posts, today });
    mkdirSync(path.join(folder, path.dirname(post.path)), { recursive: true });
    writeFileSync(path.join(folder, post.path), post.text);
  }
  commitAll(folder);
}

function commitAll(folder: string): void {
  const date = '2026-01-01T00:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, env, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message=Posts');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { posts: { type: 'string', default: '1000' }, out: { type: 'string' } } });
  if (values.out === undefined) throw new Error('Say where to: node bench/generate.ts --posts 10000 --out <folder>');
  generateRepository({ folder: path.resolve(values.out), posts: Number(values.posts), today: new Date() });
}
