import { describe, expect, it } from 'vitest';
import { postPath } from '../domain/post.ts';
import { parseConfig } from './parse-config.ts';
import { type ParsedPost, parsePost } from './parse-post.ts';

const TWO_PROFILES = `
timezone: Europe/Berlin
profiles:
  my_brand:
    instagram: { account_id: "17841400000000000" }
    threads: { account_id: "31415926535" }
  my_brand_de:
    timezone: America/New_York
    instagram: { account_id: "17841400000000001" }
`;
const ONE_PROFILE = `
profiles:
  my_brand:
    instagram: { account_id: "17841400000000000" }
    threads: { account_id: "31415926535" }
`;

function parse(text: string | Uint8Array, configText = ONE_PROFILE): ParsedPost {
  const { config, problems } = parseConfig(configText, 'mergecast.yml');
  if (config === null) throw new Error(JSON.stringify(problems));
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return parsePost({ path: postPath('content/posts/a.md'), blob: 'abc', bytes }, config);
}

/** `CODE line:column path`, in the order of the file. */
function findings(parsed: ParsedPost): string[] {
  return parsed.problems
    .map(parsed.locate)
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ code, line, column, path }) => `${code} ${line}:${column} ${path}`);
}

/** Front matter with what every post needs, so that a case shows only what it is about: it starts on line 4. */
const post = (yaml: string, body = 'Hello\n') =>
  `---\nplatforms: [instagram]\nscheduled_date: 2026-05-10T14:00:00Z\n${yaml}\n---\n${body}`;

describe('parsePost', () => {
  it('finds nothing wrong with a good post', () => {
    const parsed = parse(post('media_urls: [./a.jpg]'));
    expect(parsed.problems).toEqual([]);
    expect(parsed.post).toMatchObject({ path: 'content/posts/a.md', blob: 'abc', isDraft: false, status: null });
    expect(parsed.outline).toEqual({
      isDraft: false,
      status: null,
      destinations: [{ platform: 'instagram', profile: 'my_brand' }],
    });
  });

  it.each([
    // shape
    ['an unknown field', 'instagram_colaborators: [a]', 'FIELD_UNKNOWN 4:1 /instagram_colaborators'],
    ['a field of a later version', 'instagram_stickers: hi', 'FIELD_UNKNOWN 4:1 /instagram_stickers'],
    [
      'an unknown field of a profile',
      'profiles: { my_brand: { draft: true } }',
      'FIELD_UNKNOWN 4:25 /profiles/my_brand/draft',
    ],
    ['text for a list', 'media_urls: ./a.jpg', 'FIELD_TYPE 4:13 /media_urls'],
    ['a number for text', 'description: 2026', 'FIELD_TYPE 4:14 /description'],
    ['text for a flag', 'draft: yes', 'FIELD_TYPE 4:8 /draft'],
    ['nothing', 'instagram_cover_url:', 'FIELD_TYPE 4:1 /instagram_cover_url'],
    ['an empty text', 'instagram_cover_url: ""', 'FIELD_VALUE 4:22 /instagram_cover_url'],
    ['an unknown type', 'post_type: reel', 'FIELD_VALUE 4:12 /post_type'],
    ['an unknown status', 'status: published', 'FIELD_VALUE 4:9 /status'],
    ['a status in capitals', 'status: Completed', 'FIELD_VALUE 4:9 /status'],
    ['a negative offset', 'instagram_thumb_offset: -1', 'FIELD_VALUE 4:25 /instagram_thumb_offset'],
    ['half a millisecond', 'instagram_thumb_offset: 0.5', 'FIELD_TYPE 4:25 /instagram_thumb_offset'],
    ['a location by name', 'instagram_location_id: Berlin', 'FIELD_VALUE 4:24 /instagram_location_id'],
    [
      'an @ before a name',
      'instagram_collaborators: ["@a"]',
      'INSTAGRAM_COLLABORATORS 4:27 /instagram_collaborators/0',
    ],
    [
      'too many collaborators',
      'instagram_collaborators: [a, b, c, d]',
      'INSTAGRAM_COLLABORATORS 4:26 /instagram_collaborators',
    ],
    ['a long alt text', `instagram_alt_text: ${'a'.repeat(1001)}`, 'ALT_TEXT_TOO_LONG 4:21 /instagram_alt_text'],
    [
      'a tag off the picture',
      'instagram_user_tags: [{ username: a, x: 1.5, y: 0 }]',
      'INSTAGRAM_USER_TAGS 4:41 /instagram_user_tags/0/x',
    ],
    ['a tag of nobody', 'instagram_user_tags: [{ x: 0.5 }]', 'FIELD_MISSING 4:23 /instagram_user_tags/0'],
    [
      'a misspelt key in a tag',
      'instagram_user_tags: [{ usrname: a, username: a }]',
      'FIELD_UNKNOWN 4:25 /instagram_user_tags/0/usrname',
    ],
    [
      'a bad name of a profile',
      'profiles: { "a b": { description: x } }',
      ['FIELD_VALUE 4:13 /profiles/a b', 'PROFILE_UNKNOWN 4:13 /profiles/a b'],
    ],
    // text
    ['body and description', 'description: Hi', 'CAPTION_TWICE 4:1 /description'],
    ['body and caption', 'caption: Hi', 'CAPTION_TWICE 4:1 /caption'],
    // media
    ['a path that leaves', 'media_urls: [./a.jpg, ../../../b.jpg]', 'MEDIA_OUTSIDE 4:23 /media_urls/1'],
    ['http', 'media_urls:\n  - http://example.com/a.jpg', 'MEDIA_URL_INVALID 5:5 /media_urls/0'],
    ['a cover that leaves', 'instagram_cover_url: /../c.jpg', 'MEDIA_OUTSIDE 4:22 /instagram_cover_url'],
    [
      'too few alt texts',
      'media_urls: [./a.jpg, ./b.jpg]\nmedia_alt_texts: [A]',
      'ALT_TEXT_COUNT 5:18 /media_alt_texts',
    ],
    ['alt texts of nothing', 'media_alt_texts: [A]', 'ALT_TEXT_COUNT 4:18 /media_alt_texts'],
    ['the wrong type', 'media_urls: [./a.jpg]\npost_type: carousel', 'POST_TYPE_MISMATCH 5:12 /post_type'],
    ['an image that is a video', 'media_urls: [./a.mp4]\npost_type: image', 'POST_TYPE_MISMATCH 5:12 /post_type'],
    ['a text with media', 'media_urls: [./a.mp4]\npost_type: text', 'POST_TYPE_MISMATCH 5:12 /post_type'],
    ['a story without', 'post_type: story', 'POST_TYPE_MISMATCH 4:12 /post_type'],
    // time
    ['an unknown zone', 'timezone: Europe/Berlln', 'TIMEZONE_UNKNOWN 4:11 /timezone'],
    ['an offset for a zone', 'timezone: "+02:00"', 'TIMEZONE_UNKNOWN 4:11 /timezone'],
    ['date and best time', 'schedule_best_time: true', 'DATE_AND_BEST_TIME 4:1 /schedule_best_time'],
    ['a bad date for a platform', 'instagram_scheduled_date: tomorrow', 'DATE_INVALID 4:27 /instagram_scheduled_date'],
    [
      'a bad date for a profile',
      'profiles: { my_brand: { scheduled_date: 2026-13-01 10:00 } }',
      'DATE_INVALID 4:41 /profiles/my_brand/scheduled_date',
    ],
    // where to
    ['an override for elsewhere', 'threads_description: Hi', 'OVERRIDE_IGNORED 4:1 /threads_description'],
    [
      'an override in a profile for elsewhere',
      'profiles: { my_brand: { x_description: Hi } }',
      'OVERRIDE_IGNORED 4:25 /profiles/my_brand/x_description',
    ],
    ['an unknown profile', 'profile_name: my_brnd', 'PROFILE_UNKNOWN 4:15 /profile_name'],
    ['an unknown profile in a list', 'profile_name: [my_brand, b]', 'PROFILE_UNKNOWN 4:26 /profile_name/1'],
    [
      'overrides of an unknown profile',
      'profiles: { my_brnd: { description: x } }',
      'PROFILE_UNKNOWN 4:13 /profiles/my_brnd',
    ],
    ['a profile twice', 'profile_name: [my_brand, my_brand]', 'FIELD_VALUE 4:26 /profile_name/1'],
  ])('reports %s', (_name, yaml, expected) => {
    expect(findings(parse(post(yaml)))).toEqual([expected].flat());
  });

  it.each([
    [
      'every option',
      'media_urls: [./a.mp4]\ninstagram_share_to_feed: false\ninstagram_thumb_offset: 0\ninstagram_location_id: 213385402\ninstagram_audio_name: x\ninstagram_user_tags: [{ username: a, x: 0, y: 1, item: 1 }]',
    ],
    ['long ids', 'instagram_location_id: 12345678901234567890'],
    [
      'the trail',
      'status: failed\npost_url: https://example.com/\ndestinations: [{ platform: instagram, profile: my_brand, status: failed, error_code: 36003, error_message: x, lateness_seconds: 3 }]',
    ],
    ['null for no alt text', 'media_urls: [./a.jpg, ./b.jpg]\nmedia_alt_texts: [A, null]'],
    ['an empty description beside a body', 'description: ""'],
    ['a story', 'media_urls: [./a.mp4, ./b.jpg]\npost_type: story'],
    ['best time that is off', 'schedule_best_time: false'],
    ['alt texts of 1000 letters outside the basic plane', `instagram_alt_text: ${'📸'.repeat(1000)}`],
  ])('accepts %s', (_name, yaml) => {
    expect(findings(parse(post(yaml)))).toEqual([]);
  });

  it.each([
    ['Instagram', 'Did you mean instagram?'],
    ['insta', 'Did you mean instagram?'],
    ['google-business', 'Did you mean google_business?'],
    ['twitter', 'Did you mean x?'],
  ])('suggests the right word for %s', (platform, hint) => {
    const parsed = parse(`---\nplatforms:\n  - threads\n  - ${platform}\nscheduled_date: now\n---\nHi\n`);
    expect(findings(parsed)).toEqual(['PLATFORM_UNKNOWN 4:5 /platforms/1']);
    expect(parsed.problems[0]).toMatchObject({ hint, message: expect.stringContaining('google_business') });
    expect(parsed.outline.destinations).toEqual([{ platform: 'threads', profile: 'my_brand' }]);
  });

  it.each([
    ['platforms: instagram', 'FIELD_TYPE 2:12 /platforms'],
    ['platforms: []', 'FIELD_VALUE 2:12 /platforms'],
    ['platforms: [instagram, threads, instagram]', 'PLATFORM_REPEATED 2:33 /platforms/2'],
    ['platforms: [instagram, mastodon]', 'ACCOUNT_MISSING 2:24 /platforms/1'],
    ['draft: false', 'FIELD_MISSING 2:1 '],
  ])('%s', (yaml, expected) => {
    expect(findings(parse(`---\n${yaml}\nscheduled_date: now\n---\nHi\n`))).toEqual([expected]);
  });

  it.each([
    ['no date', 'platforms: [instagram]', ['DATE_MISSING 2:1 ']],
    ['a draft without one', 'platforms: [instagram]\ndraft: true', []],
    [
      'a draft with a bad one',
      'platforms: [instagram]\ndraft: true\nscheduled_date: 2026-05-10',
      ['DATE_INVALID 4:17 /scheduled_date'],
    ],
    ['a date for each platform', 'platforms: [instagram]\ninstagram_scheduled_date: now', []],
    ['a date for some', 'platforms: [instagram, threads]\ninstagram_scheduled_date: now', ['DATE_MISSING 2:1 ']],
    [
      'a date of the wrong type',
      'platforms: [instagram]\nscheduled_date: 20260510',
      ['FIELD_TYPE 3:17 /scheduled_date'],
    ],
    ['an empty date', 'platforms: [instagram]\nscheduled_date:', ['FIELD_TYPE 3:1 /scheduled_date']],
    [
      'best time alone',
      'platforms: [instagram]\nschedule_best_time: true',
      ['BEST_TIME_UNAVAILABLE 3:21 /schedule_best_time'],
    ],
    [
      'a local time without a zone',
      'platforms: [instagram]\nscheduled_date: 2026-05-10 16:00',
      ['DATE_NO_ZONE 3:17 /scheduled_date'],
    ],
    [
      'a local time with its zone',
      'platforms: [instagram]\nscheduled_date: 2026-05-10 16:00\ntimezone: Europe/Berlin',
      [],
    ],
    [
      'a gap',
      'platforms: [instagram]\nscheduled_date: 2026-03-29 02:30\ntimezone: Europe/Berlin',
      ['DATE_GAP 3:17 /scheduled_date'],
    ],
    [
      'an overlap',
      'platforms: [instagram]\nscheduled_date: 2026-10-25 02:30\ntimezone: Europe/Berlin',
      ['DATE_OVERLAP 3:17 /scheduled_date'],
    ],
  ])('%s', (_name, yaml, expected) => {
    expect(findings(parse(`---\n${yaml}\n---\nHi\n`))).toEqual(expected);
  });

  it('wants to know the profile where there are several', () => {
    const parsed = parse('---\nplatforms: [instagram]\nscheduled_date: now\n---\nHi\n', TWO_PROFILES);
    expect(findings(parsed)).toEqual(['PROFILE_MISSING 2:1 ']);
    expect(parsed.problems[0]?.message).toContain('my_brand and my_brand_de');
    expect(parsed.post).toBeNull();
  });

  it('tells of overrides for a profile that the post is not for', () => {
    const parsed = parse(
      post('profile_name: my_brand\nprofiles:\n  my_brand_de: { description: Hallo }'),
      TWO_PROFILES,
    );
    expect(findings(parsed)).toEqual(['OVERRIDE_IGNORED 6:3 /profiles/my_brand_de']);
    expect(parsed.problems[0]?.severity).toBe('warning');
  });

  it('reports everything at once, each thing once', () => {
    const text = `---
platforms: [Instagram]
schedule_date: 2026-05-10
scheduled_date: 2026-03-29 02:30
timezone: Europe/Berlin
media_urls: [../../../x.jpg, http://example.com/y.jpg]
media_alt_texts: [A]
description: Hi
draft: no
---
Hello
`;
    expect(findings(parse(text))).toEqual([
      'PLATFORM_UNKNOWN 2:13 /platforms/0',
      'FIELD_UNKNOWN 3:1 /schedule_date',
      'DATE_GAP 4:17 /scheduled_date',
      'MEDIA_OUTSIDE 6:14 /media_urls/0',
      'MEDIA_URL_INVALID 6:30 /media_urls/1',
      'ALT_TEXT_COUNT 7:18 /media_alt_texts',
      'CAPTION_TWICE 8:1 /description',
      'FIELD_TYPE 9:8 /draft',
    ]);
  });

  it('does not ask for a zone that the unknown profile may have', () => {
    const text = '---\nprofile_name: my_brnd\nplatforms: [instagram]\nscheduled_date: 2026-05-10 16:00\n---\nHi\n';
    expect(findings(parse(text))).toEqual(['PROFILE_UNKNOWN 2:15 /profile_name']);
  });

  it('says nothing twice where several destinations share it', () => {
    const parsed = parse(
      '---\nplatforms: [instagram, threads]\nscheduled_date: soon\nmedia_urls: [/../a.jpg]\n---\nHi\n',
    );
    expect(findings(parsed)).toEqual(['DATE_INVALID 3:17 /scheduled_date', 'MEDIA_OUTSIDE 4:14 /media_urls/0']);
  });

  it.each([
    ['a binary file', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'FILE_NOT_TEXT 1:1 '],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0]), 'FILE_NOT_TEXT 1:1 '],
    ['a NUL in text', '---\nplatforms: [x]\n---\na\0b', 'FILE_NOT_TEXT 1:1 '],
    ['no front matter', '# Notes\n', 'FRONT_MATTER_MISSING 1:1 '],
    ['an empty file', '', 'FRONT_MATTER_MISSING 1:1 '],
    ['front matter that never ends', '---\nplatforms: [x]\n', 'FRONT_MATTER_UNCLOSED 1:1 '],
    ['a list', '---\n- a\n---\n', 'FRONT_MATTER_NOT_A_MAP 2:1 '],
    ['a text', '---\nhello\n---\n', 'FRONT_MATTER_NOT_A_MAP 2:1 '],
    ['empty front matter', '---\n---\nHi\n', ['FIELD_MISSING 2:1 ', 'DATE_MISSING 2:1 ']],
  ])('does not stumble over %s', (_name, text, expected) => {
    const parsed = parse(text);
    expect(findings(parsed)).toEqual([expected].flat());
    expect(parsed.post).toBeNull();
    expect(parsed.outline.destinations).toEqual([]);
  });

  it('takes a file without front matter for no post, not for a broken one', () => {
    expect(parse('# Notes\n').problems[0]?.severity).toBe('warning');
  });

  it('reports broken YAML alone, but still says where the post was going', () => {
    const parsed = parse('---\nplatforms: [instagram]\ndraft: true\ndescription: "open\n---\n');
    expect(parsed.problems.map(({ code }) => code)).toEqual(['YAML_INVALID']);
    expect(parsed.post).toBeNull();
    expect(parsed.outline).toMatchObject({ isDraft: true, destinations: [{ platform: 'instagram' }] });
  });

  it('goes on behind a repeated key', () => {
    const codes = parse(post('platforms: [threads]\nwibble: 1')).problems.map(({ code }) => code);
    expect(codes).toEqual(['YAML_DUPLICATE_KEY', 'FIELD_UNKNOWN']);
  });

  it('does not call a refused alias empty as well', () => {
    const parsed = parse(post('description: &a Hi\ncaption: *a', ''));
    expect(new Set(parsed.problems.map(({ code }) => code))).toEqual(new Set(['YAML_ALIASES']));
  });

  it('points at the caption in the body', () => {
    const parsed = parse(post('media_urls: [./a.jpg]', '\n\n  Too long\n'));
    const finding = parsed.locate({
      code: 'CAPTION_TOO_LONG',
      severity: 'error',
      path: '/description',
      message: '',
      hint: null,
    });
    expect(finding).toMatchObject({ file: 'content/posts/a.md', line: 8, column: 3, path: '/description' });
  });

  it('reports a comment that is never closed', () => {
    expect(findings(parse(post('draft: false', 'Hi\n<!-- note\n')))).toEqual(['COMMENT_UNCLOSED 6:1 /description']);
  });

  it('counts lines and columns in CRLF files with a byte-order mark', () => {
    const text = `\uFEFF${post('wibble: 1').replaceAll('\n', '\r\n')}`;
    expect(findings(parse(text))).toEqual(['FIELD_UNKNOWN 4:1 /wibble']);
  });

  it('keeps the text as it was', () => {
    const text = `\uFEFF${post('draft: true').replaceAll('\n', '\r\n')}`;
    expect(parse(text).text).toBe(text);
  });

  it('keeps a post that can be checked further, but not one whose media cannot be read', () => {
    expect(parse(post('wibble: 1')).post).not.toBeNull();
    expect(parse(post('instagram_alt_text: 5\nmedia_urls: [./a.jpg]')).post?.destinations[0]?.options).toEqual({});
    expect(parse(post('media_urls: [5]')).post).toBeNull();
    expect(parse(post('post_type: reel')).post).toBeNull();
  });

  it('is not slowed down by a file full of unknown fields', () => {
    const fields = Array.from({ length: 8_000 }, (_, index) => `instagram_wibble${index}: 1`).join('\n');
    const before = performance.now();
    expect(parse(post(fields)).problems).toHaveLength(100);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('placeOf', () => {
  const parsed = parse(
    post(
      'profiles: { my_brand: { instagram_description: A, media_urls: [./b.jpg] } }\nthreads_media_urls: [./c.jpg]\ninstagram_alt_text: x\ncaption: y',
    ),
  );
  const instagram = { platform: 'instagram', profile: 'my_brand' } as const;
  const threads = { platform: 'threads', profile: 'other' } as const;

  it.each([
    [instagram, '/description', '/profiles/my_brand/instagram_description'],
    [instagram, '/media_urls/0', '/profiles/my_brand/media_urls/0'],
    [instagram, '/instagram_alt_text', '/instagram_alt_text'],
    [threads, '/media_urls/0', '/threads_media_urls/0'],
    [threads, '/description', '/caption'],
    [threads, '/post_type', '/post_type'],
    [threads, '', ''],
  ])('%o %s', (target, path, expected) => {
    expect(parsed.placeOf(target, path)).toBe(expected);
  });
});
