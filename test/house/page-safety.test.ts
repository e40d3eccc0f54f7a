import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const PAGE = path.resolve(import.meta.dirname, '../../src/preview/page');
const files = globSync('**/*.{ts,tsx}', { cwd: PAGE }).filter((file) => !file.endsWith('.test.ts'));

/** Ways in which text could become markup or script, or the page could speak to anybody but its own server. */
const FORBIDDEN =
  /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|javascript:|XMLHttpRequest|WebSocket|sendBeacon|import\(/;

it('has a page to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

it.each(files)('%s shows text as text', (file) => {
  expect(readFileSync(path.join(PAGE, file), 'utf8')).not.toMatch(FORBIDDEN);
});

it.each(files)('%s fetches from its own server alone', (file) => {
  const addresses = [...readFileSync(path.join(PAGE, file), 'utf8').matchAll(/\b(?:fetch|EventSource)\((.*?)[,)]/g)];
  expect(addresses.map(([, address]) => address).filter((each) => !/^'[a-z.]+'$/.test(each ?? ''))).toEqual([]);
});
