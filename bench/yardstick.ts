/**
 * The yardstick: calls `parse` of `yaml` on the front matter of every post and prints the milliseconds of that loop alone.
 * Starting, listing, reading and splitting are not in it.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
const frontMatters = globSync('content/posts/**/*.md', { cwd: folder }).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return text.slice(4, text.indexOf('\n---\n', 4));
});

const start = process.hrtime.bigint();
let fields = 0;
for (const frontMatter of frontMatters) fields += Object.keys(parse(frontMatter)).length;
const elapsedMs = Number(process.hrtime.bigint() - start) / 1e6;

if (fields === 0) throw new Error(`There are no posts in ${folder}.`);
process.stdout.write(String(elapsedMs));
