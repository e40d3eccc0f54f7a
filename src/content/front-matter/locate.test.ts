import { expect, it } from 'vitest';
import { createYamlLocator, locateInYaml } from './locate.ts';

const YAML = `# a comment
profile_name: my_brand
platforms: [instagram, "thr\\u0065ads"]
media_urls: # the media
  - ./a.jpg
  - ./b.jpg
empty:
'a/b~c': 1
destinations:
  - platform: x
    status: failed
  - platform: y
text: |
  hello
`;

it.each([
  ['/profile_name', 'key', 'profile_name:'],
  ['/profile_name', 'value', 'my_brand'],
  ['/platforms', 'value', '[instagram'],
  ['/platforms/0', 'value', 'instagram'],
  ['/platforms/1', 'value', '"thr'],
  ['/platforms/1', 'key', '"thr'],
  ['/media_urls', 'key', 'media_urls'],
  ['/media_urls', 'value', '- ./a.jpg'],
  ['/media_urls/1', 'value', './b.jpg'],
  ['/empty', 'value', 'empty:'],
  ['/a~1b~0c', 'key', "'a/b~c'"],
  ['/a~1b~0c', 'value', '1\n'],
  ['/destinations/0/status', 'key', 'status: failed'],
  ['/destinations/0/status', 'value', 'failed'],
  ['/destinations/1', 'value', 'platform: y'],
  ['/text', 'value', '|\n'],
  // not there: the nearest that is
  ['/destinations/1/status', 'value', 'platform: y'],
  ['/destinations/7/status', 'value', 'destinations:'],
  ['/profile_name/0', 'value', 'profile_name'],
  ['/media_urls/x', 'value', 'media_urls'],
  ['/empty/a/b', 'value', 'empty:'],
  ['/nothing', 'key', '# a comment'],
  ['/nothing/0', 'value', '# a comment'],
  ['', 'value', '# a comment'],
  ['', 'key', '# a comment'],
] as const)('finds %j, its %s, at %j', (path, at, text) => {
  expect(YAML.slice(locateInYaml(YAML, path, at)).slice(0, text.length)).toBe(text);
});

it.each([
  ['', '/a', 0],
  ['- a\n- b\n', '/1', 6],
  ['- a\n- b\n', '/a', 0],
  ['a: 1\na: 2\n', '/a', 3],
  ['a: "x\nb: 1\n', '/a', 3],
  ['a: 1\r\nb: 2\r\n', '/b', 9],
  ['{a: {b: 1}}', '/a/b', 8],
  ['toString: 1\n', '/constructor', 0],
])('works on %j', (yaml, path, offset) => {
  expect(locateInYaml(yaml, path, 'value')).toBe(offset);
});

it('locates several places of one text', () => {
  const locate = createYamlLocator(YAML);
  expect([locate('/platforms', 'key'), locate('/empty', 'key')]).toEqual([
    YAML.indexOf('platforms'),
    YAML.indexOf('empty'),
  ]);
});
