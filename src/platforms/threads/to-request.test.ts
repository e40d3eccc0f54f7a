import { expect, it } from 'vitest';
import type { LivePart } from '../../domain/ledger-record.ts';
import type { MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { makeDestination, makeImage, makeVideo } from '../testing/make-destination.ts';
import { toContainerPlan } from './to-request.ts';

const urlOf = ({ source }: MediaItem) => `https://cdn.test/${source.kind === 'file' ? source.path : ''}`;
const plan = (parts: Partial<Destination>, live: readonly LivePart[] = []) =>
  toContainerPlan(makeDestination({ platform: 'threads', ...parts }), urlOf, live);
const out = (post_id: string | null): LivePart => ({ post_id, published_at: '2026-05-10T14:00:00Z' });
const text = { postType: 'text', media: [] } as const;
const chain = {
  ...text,
  caption: 'one\n\n---\n\ntwo #2\n\n---\n\nthree',
  options: { chain: true, topic_tag: 't', reply_control: 'everyone' },
} as const;

it.each<[string, Partial<Destination>, readonly LivePart[], Record<string, string>]>([
  ['a text', text, [], { media_type: 'TEXT', text: 'New drop' }],
  [
    'a text with everything',
    {
      ...text,
      options: {
        topic_tag: 'ceramics',
        reply_control: 'mentioned_only',
        link_attachment: 'https://x.example/ü',
        poll: ['a', 'b', 'c'],
      },
    },
    [],
    {
      media_type: 'TEXT',
      text: 'New drop',
      topic_tag: 'ceramics',
      reply_control: 'mentioned_only',
      link_attachment: 'https://x.example/%C3%BC',
      poll_attachment: '{"option_a":"a","option_b":"b","option_c":"c"}',
    },
  ],
  [
    'a picture, which takes neither link nor poll',
    {
      media: [makeImage('ä b.jpg')],
      caption: '',
      options: { link_attachment: 'https://x.example', poll: ['a', 'b'], alt_text: 'For all' },
    },
    [],
    { media_type: 'IMAGE', image_url: 'https://cdn.test/%C3%A4%20b.jpg', alt_text: 'For all' },
  ],
  [
    'a video with its own alt text',
    { media: [makeVideo('a.mp4', 'Own')], options: { alt_text: 'For all' } },
    [],
    { media_type: 'VIDEO', video_url: 'https://cdn.test/a.mp4', text: 'New drop', alt_text: 'Own' },
  ],
  [
    'the first part of a chain',
    chain,
    [],
    { media_type: 'TEXT', text: 'one', topic_tag: 't', reply_control: 'everyone' },
  ],
  ['the second answers it', chain, [out('1')], { media_type: 'TEXT', text: 'two #2', reply_to_id: '1' }],
  [
    'the third answers the second',
    chain,
    [out('1'), out('2')],
    { media_type: 'TEXT', text: 'three', reply_to_id: '2' },
  ],
  ['the last that is known', chain, [out('1'), out(null)], { media_type: 'TEXT', text: 'three', reply_to_id: '1' }],
])('%s', (_what, parts, live, parameters) => {
  expect(plan(parts, live)).toMatchObject({ children: [], post: { parameters } });
  expect(Object.keys(plan(parts, live).post.parameters)).toEqual(Object.keys(parameters));
});

it('a carousel says what belongs to the post once', () => {
  const media = [makeImage('a.jpg', {}, 'Own'), makeVideo('b.mp4')];
  const { children, post } = plan({ postType: 'carousel', media, options: { topic_tag: 't', alt_text: 'For all' } });
  expect(children.map(({ parameters }) => parameters)).toEqual([
    { media_type: 'IMAGE', image_url: 'https://cdn.test/a.jpg', is_carousel_item: 'true', alt_text: 'Own' },
    { media_type: 'VIDEO', video_url: 'https://cdn.test/b.mp4', is_carousel_item: 'true', alt_text: 'For all' },
  ]);
  expect(post.parameters).toEqual({ media_type: 'CAROUSEL', text: 'New drop', topic_tag: 't' });
});

it('recognises a part by its text, whatever becomes of a # in it', () => {
  const hash = (caption: string) => plan({ ...text, caption }).captionHash;
  expect(plan(chain, [out('1')]).captionHash).toBe(hash('two 2'));
  expect(plan(chain, [out('1')]).captionHash).not.toBe(hash('one'));
});
