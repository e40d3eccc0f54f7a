import { describe, expect, it } from 'vitest';
import type { Config } from '../domain/config.ts';
import { formatInstant } from '../domain/instant.ts';
import type { MediaFacts } from '../domain/media.ts';
import { type Destination, type Post, postPath } from '../domain/post.ts';
import { parseConfig } from './parse-config.ts';
import { checkPostType, type ParsedPost, parsePost, withMediaFacts } from './parse-post.ts';

const CONFIG = `
timezone: Europe/Berlin
profiles:
  en:
    instagram: { account_id: "1" }
    threads: { account_id: "2" }
  us:
    timezone: America/New_York
    instagram: { account_id: "3", login: instagram, access_token_env: US_TOKEN }
    threads: { account_id: "4" }
`;

const { config } = parseConfig(CONFIG, 'mergecast.yml') as { config: Config };

function parse(yaml: string, body = ''): ParsedPost {
  const bytes = new TextEncoder().encode(`---\n${yaml}\n---\n${body}`);
  return parsePost({ path: postPath('content/posts/a.md'), blob: null, bytes }, config);
}

function read(yaml: string, body = ''): Post {
  const { post, problems } = parse(yaml, body);
  if (post === null) throw new Error(JSON.stringify(problems));
  return post;
}

const of = (post: Post, profile: string, platform: string): Destination => {
  const found = post.destinations.find((one) => one.profile === profile && one.platform === platform);
  if (found === undefined) throw new Error('no such destination');
  return found;
};

describe('the destinations of a post', () => {
  it('come in the order of profile_name, then of platforms', () => {
    const { destinations } = read('profile_name: [us, en]\nplatforms: [threads, instagram]\nscheduled_date: now');
    expect(destinations.map(({ profile, platform }) => `${profile}/${platform}`)).toEqual([
      'us/threads',
      'us/instagram',
      'en/threads',
      'en/instagram',
    ]);
  });

  it('carry their account', () => {
    const post = read('profile_name: us\nplatforms: [instagram]\nscheduled_date: now');
    expect(of(post, 'us', 'instagram').account).toEqual({
      profile: 'us',
      platform: 'instagram',
      accountId: '3',
      settings: { login: 'instagram' },
      accessTokenEnv: 'US_TOKEN',
    });
  });

  const everything = read(
    `profile_name: [en, us]
platforms: [instagram, threads]
scheduled_date: 2026-05-10T10:00:00Z
threads_scheduled_date: 2026-05-10T11:00:00Z
media_urls: [./post.jpg]
instagram_media_urls: [./instagram.jpg]
threads_description: threads
instagram_cover_url: ./cover.jpg
instagram_thumb_offset: 0
threads_hand_off: true
profiles:
  us:
    description: us
    instagram_description: us instagram
    scheduled_date: 2026-05-10T12:00:00Z
    media_urls: [./us.jpg]
    instagram_cover_url: ./us-cover.jpg
    threads_hand_off: false`,
    'post\n',
  );

  it.each([
    ['en', 'instagram', 'post', '10', 'instagram.jpg'],
    ['en', 'threads', 'threads', '11', 'post.jpg'],
    ['us', 'instagram', 'us instagram', '12', 'us.jpg'],
    ['us', 'threads', 'us', '12', 'us.jpg'],
  ])(
    '%s on %s: profile and platform over profile over platform over post',
    (profile, platform, caption, hour, file) => {
      const destination = of(everything, profile, platform);
      expect(destination.caption).toBe(caption);
      expect(destination.schedule).toBe(Date.UTC(2026, 4, 10, Number(hour)));
      expect(destination.writtenDate).toBe(`2026-05-10T${hour}:00:00Z`);
      expect(destination.media.map(({ source }) => source)).toEqual([{ kind: 'file', path: `content/posts/${file}` }]);
    },
  );

  it.each([
    ['en', 'instagram', ['/instagram_media_urls']],
    ['en', 'threads', ['/threads_description', '/threads_scheduled_date', '/threads_hand_off']],
    [
      'us',
      'instagram',
      [
        '/profiles/us/instagram_description',
        '/profiles/us/media_urls',
        '/profiles/us/scheduled_date',
        '/profiles/us/instagram_cover_url',
      ],
    ],
    [
      'us',
      'threads',
      [
        '/profiles/us/description',
        '/profiles/us/media_urls',
        '/profiles/us/scheduled_date',
        '/profiles/us/threads_hand_off',
      ],
    ],
  ])('%s on %s: knows what is not the post’s own', (profile, platform, overrides) => {
    expect(of(everything, profile, platform).overrides).toEqual(overrides);
  });

  it('have the options of their platform, without the prefix', () => {
    expect(of(everything, 'en', 'instagram').options).toEqual({ cover_url: './cover.jpg', thumb_offset: 0 });
    expect(of(everything, 'us', 'instagram').options).toEqual({ cover_url: './us-cover.jpg', thumb_offset: 0 });
    expect(of(everything, 'us', 'instagram').optionMedia.cover_url).toMatchObject({
      source: { kind: 'file', path: 'content/posts/us-cover.jpg' },
    });
    expect(of(everything, 'en', 'threads').options).toEqual({});
    expect(of(everything, 'en', 'threads').optionMedia).toEqual({});
  });

  it.each([
    ['post over profile', 'timezone: Asia/Tokyo', 'us', 'Asia/Tokyo', '2026-05-10T07:00:00Z'],
    ['profile over config', '', 'us', 'America/New_York', '2026-05-10T20:00:00Z'],
    ['config', '', 'en', 'Europe/Berlin', '2026-05-10T14:00:00Z'],
  ])('read local times in the zone of %s', (_name, yaml, profile, zone, expected) => {
    const post = read(`profile_name: ${profile}\nplatforms: [instagram]\nscheduled_date: 2026-05-10 16:00\n${yaml}`);
    const { schedule, timezone, writtenDate } = of(post, profile, 'instagram');
    expect(timezone).toBe(zone);
    expect(writtenDate).toBe('2026-05-10 16:00');
    expect(typeof schedule === 'number' && formatInstant(schedule)).toBe(expected);
  });

  it.each([
    ['now', 'scheduled_date: now', 'now'],
    ['a draft without a date', 'draft: true', null],
  ])('have no written date for %s', (_name, yaml, schedule) => {
    const post = read(`profile_name: en\nplatforms: [instagram]\n${yaml}`);
    expect(of(post, 'en', 'instagram')).toMatchObject({ schedule, writtenDate: null });
  });

  it.each([
    ['body', '', 'Body', 'Body'],
    ['description', 'description: "One\\r\\nTwo <!-- x -->"', '', 'One\nTwo'],
    ['caption', 'caption: Alias', '', 'Alias'],
    ['folded description', 'description: >\n  One\n  two', '', 'One two'],
    ['description beside a body of comments', 'description: Own', '<!-- note -->', 'Own'],
    ['nothing', '', '', ''],
    ['an override that is empty', 'instagram_description: ""', 'Body', ''],
  ])('have the caption of %s', (_name, yaml, body, caption) => {
    const post = read(`profile_name: en\nplatforms: [instagram]\nscheduled_date: now\n${yaml}`, body);
    expect(of(post, 'en', 'instagram').caption).toBe(caption);
  });

  it.each([
    ['', 'text'],
    ['media_urls: [./a.jpg]', 'image'],
    ['media_urls: [./a.MP4]', 'video'],
    ['media_urls: ["https://cdn.example.com/a.mov?v=1.jpg"]', 'video'],
    ['media_urls: [./a.jpg, ./b.mp4]', 'carousel'],
    ['media_urls: [./a.jpg]\npost_type: story', 'story'],
  ])('%s is of the type %s', (yaml, type) => {
    const post = read(`profile_name: en\nplatforms: [instagram]\nscheduled_date: now\n${yaml}`);
    expect(of(post, 'en', 'instagram').postType).toBe(type);
  });

  it('keep the alt text of a medium that an override names again', () => {
    const post = read(`profile_name: [en, us]
platforms: [instagram, threads]
scheduled_date: now
media_urls: [./a.jpg, ./b.jpg]
media_alt_texts: [A, B]
threads_media_urls: [./b.jpg, ./c.jpg]
profiles: { us: { media_alt_texts: [AA, ""] } }`);
    const texts = (profile: string, platform: string) =>
      of(post, profile, platform).media.map(({ altText }) => altText);
    expect(texts('en', 'instagram')).toEqual(['A', 'B']);
    expect(texts('en', 'threads')).toEqual(['B', null]);
    expect(texts('us', 'instagram')).toEqual(['AA', null]);
  });

  it('tell the alt texts of the same medium twice apart', () => {
    const post = read(
      'profile_name: en\nplatforms: [instagram]\nscheduled_date: now\nmedia_urls: [./a.jpg, ./a.jpg]\nmedia_alt_texts: [one, two]',
    );
    expect(of(post, 'en', 'instagram').media.map(({ altText }) => altText)).toEqual(['one', 'two']);
  });
});

describe('files', () => {
  it('names every file once for each place, and no addresses', () => {
    const { files } = parse(`profile_name: [en, us]
platforms: [instagram, threads]
scheduled_date: now
media_urls: [./a.jpg, https://cdn.example.com/b.jpg]
threads_media_urls: [./a.jpg]
instagram_cover_url: /media/cover.jpg`);
    expect(files).toEqual([
      { path: 'content/posts/a.jpg', pointer: '/media_urls/0' },
      { path: 'media/cover.jpg', pointer: '/instagram_cover_url' },
      { path: 'content/posts/a.jpg', pointer: '/threads_media_urls/0' },
    ]);
  });

  it.each([
    [
      'is outside the repository',
      'profile_name: en\nplatforms: [threads]\nscheduled_date: now\nmedia_urls: [/../a.jpg]',
    ],
    ['is in a file without front matter', ''],
  ])('leaves out what %s', (_name, frontMatter) => {
    expect(parse(frontMatter).files).toEqual([]);
  });

  it('names them also where a post goes nowhere, so that everything wrong is said at once', () => {
    const { post, files } = parse(
      'profile_name: nobody\nplatforms: [instagram]\nscheduled_date: now\nmedia_urls: [a.jpg]',
    );
    expect(post).toBeNull();
    expect(files).toEqual([{ path: 'content/posts/a.jpg', pointer: '/media_urls/0' }]);
  });
});

describe('withMediaFacts', () => {
  const video: MediaFacts = { kind: 'video', type: 'mp4', sizeBytes: 1 };
  const seen = new Map([['content/posts/a.jpg', { path: 'media/shared.mp4', facts: video }]]);
  const base = 'profile_name: en\nplatforms: [instagram]\nscheduled_date: now\nmedia_urls: [./a.jpg]';

  it('fills in the facts and where a link leads, and lets them decide on a type that nobody wrote', () => {
    const post = withMediaFacts(read(base), seen);
    expect(of(post, 'en', 'instagram')).toMatchObject({
      postType: 'video',
      media: [{ source: { path: 'media/shared.mp4' }, facts: video }],
    });
    expect(checkPostType(post)).toEqual([]);
  });

  it('lets a written type stand, which is then a mismatch', () => {
    const post = withMediaFacts(read(`${base}\npost_type: image`), seen);
    expect(of(post, 'en', 'instagram').postType).toBe('image');
    expect(checkPostType(post).map(({ code }) => code)).toEqual(['POST_TYPE_MISMATCH']);
  });

  it('knows covers too', () => {
    const cover: MediaFacts = { kind: 'image', type: 'jpeg', sizeBytes: 1, width: 1, height: 1 };
    const post = read('profile_name: en\nplatforms: [instagram]\nscheduled_date: now\ninstagram_cover_url: ./c.jpg');
    const known = withMediaFacts(
      post,
      new Map([['content/posts/c.jpg', { path: 'content/posts/c.jpg', facts: cover }]]),
    );
    expect(of(known, 'en', 'instagram').optionMedia.cover_url?.facts).toBe(cover);
  });
});
