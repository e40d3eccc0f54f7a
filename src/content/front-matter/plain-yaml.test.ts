import { expect, it } from 'vitest';
import { readPlainYaml } from './plain-yaml.ts';

it('reads what posts are made of', () => {
  const yaml = `# yaml comments survive every write-back
profile_name: my_brand            # or [my_brand, my_brand_de]
platforms: [instagram, threads]
scheduled_date: 2026-05-10T14:00:00Z
media_urls:
  - ./new-drop.mp4                # relative to this file
  - "https://example.com/a, b.jpg"

instagram_share_to_feed: true
instagram_thumb_offset: 0
instagram_alt_text: 'It''s new: 📸'
profiles:
  my_brand_de: {}
destinations:
- platform: instagram
  post_id: "17900000000000000"
  error_message: Crop it (12:1), then try again.
`;
  const expected = {
    profile_name: 'my_brand',
    platforms: ['instagram', 'threads'],
    scheduled_date: '2026-05-10T14:00:00Z',
    media_urls: ['./new-drop.mp4', 'https://example.com/a, b.jpg'],
    instagram_share_to_feed: true,
    instagram_thumb_offset: 0,
    instagram_alt_text: "It's new: 📸",
    profiles: { my_brand_de: null },
    destinations: [
      { platform: 'instagram', post_id: '17900000000000000', error_message: 'Crop it (12:1), then try again.' },
    ],
  };
  expect(readPlainYaml(yaml)).toBeUndefined();
  expect(readPlainYaml(yaml.replace(' {}', ''))).toEqual(expected);
  expect(readPlainYaml(yaml.replace(' {}', '').replaceAll('\n', '\r\n'))).toEqual(expected);
});

it.each(['', '\n', '# a\n\n  # b'])('reads nothing from %j', (yaml) => {
  expect(readPlainYaml(yaml)).toBeNull();
});

it.each([
  'a: b: c',
  'a: |\n  b',
  'a: &b c',
  'a: *b',
  'a: {b: c}',
  'a: [b\n]',
  'a: b\n  c',
  'a: 010',
  'a: 1e3',
  'a: 12345678901234567',
  'a:\tb',
  'a: 1\na: 2',
  '__proto__: 1',
  '- a',
  'a',
  '---\na: 1',
  'a: "b',
  'a: "\\x41"',
  '"a": 1',
  ' a: 1',
])('leaves %j to the full reader', (yaml) => {
  expect(readPlainYaml(yaml)).toBeUndefined();
});
