import type { Destination } from '../../src/domain/post.ts';
import { facebookAdapter } from '../../src/platforms/facebook/adapter.ts';
import { instagramAdapter } from '../../src/platforms/instagram/adapter.ts';
import type { PlatformAdapter } from '../../src/platforms/platform-adapter.ts';
import { makeImage, makeVideo } from '../../src/platforms/testing/make-destination.ts';
import { threadsAdapter } from '../../src/platforms/threads/adapter.ts';
import type { EndpointName } from '../../src/sandbox/endpoint-names.ts';
import type { FaultError } from '../../src/sandbox/scenario.ts';
import { on, posts } from './stage.ts';

/** What the contract needs to know of a platform: which endpoint plays which part, and what its refusals look like. */
export interface Subject {
  readonly adapter: PlatformAdapter;
  /** A post of each kind that every platform has; their media lie in the stage's folder. */
  readonly posts: Readonly<Record<'image' | 'video' | 'carousel', Destination>>;
  /** Kinds that not every platform has. */
  readonly otherPosts?: Readonly<Record<string, Destination>>;
  readonly endpoints: Readonly<Record<'create' | 'publish' | 'list', EndpointName>> & {
    /** Where media are asked about that are processed before they are published; null where they are afterwards. */
    readonly status: EndpointName | null;
  };
  /** The end of the publish call's path. */
  readonly publishPath: string;
  readonly errors: Readonly<Record<'tokenExpired' | 'rateLimited' | 'refused', FaultError>>;
  /** Calls for one picture beside status polls, the permalink included. */
  readonly callsForAnImage: number;
}

const onPage = (post: Destination, options: Destination['options'] = {}) => on('facebook', post, options);

/** Add a platform here and every test of the contract runs over it. */
export const SUBJECTS: readonly Subject[] = [
  {
    adapter: instagramAdapter,
    posts: { image: posts.image, video: posts.reel, carousel: posts.carousel },
    endpoints: {
      create: 'instagram.create_container',
      status: 'instagram.read_container',
      publish: 'instagram.media_publish',
      list: 'instagram.list_media',
    },
    publishPath: 'media_publish',
    errors: {
      tokenExpired: { code: 190, subcode: 463 },
      rateLimited: { code: 80002 },
      refused: { code: 36003, subcode: 2207009 },
    },
    callsForAnImage: 4,
  },
  {
    adapter: facebookAdapter,
    posts: {
      image: onPage({ ...posts.image, caption: 'New drop 📸' }, { place_id: '213163910' }),
      video: onPage(posts.reel, { title: 'A wheel that turns' }),
      carousel: onPage({
        ...posts.carousel,
        media: [makeImage('a.jpg', {}, 'One'), makeImage('b.jpg'), makeImage('c.jpg')],
      }),
    },
    otherPosts: {
      text: onPage({
        ...posts.image,
        postType: 'text',
        media: [],
        caption: `📸 https://example.com/${'a'.repeat(400)}`,
      }),
      link: onPage({ ...posts.image, postType: 'text', media: [] }, { link: 'https://example.com/%C3%BC' }),
      reel: onPage({ ...posts.reel, media: [makeVideo('upright.mp4')] }, { reel: true, title: 'A wheel' }),
      story: onPage({ ...posts.image, postType: 'story', caption: '', media: [makeImage('a.jpg')] }),
      'video story': onPage({ ...posts.reel, postType: 'story', caption: '', media: [makeVideo('upright.mp4')] }),
    },
    endpoints: {
      create: 'facebook.create_photo',
      status: null,
      publish: 'facebook.create_post',
      list: 'facebook.list_published_posts',
    },
    publishPath: 'feed',
    errors: {
      tokenExpired: { code: 190, subcode: 463 },
      rateLimited: { code: 80001 },
      refused: { code: 324, subcode: 1366046 },
    },
    callsForAnImage: 3,
  },
  {
    adapter: threadsAdapter,
    posts: {
      image: on('threads', posts.image, { topic_tag: 'ceramics' }),
      video: on('threads', posts.reel, { alt_text: 'A wheel that turns', reply_control: 'accounts_you_follow' }),
      carousel: on('threads', posts.carousel),
    },
    otherPosts: {
      text: on('threads', { ...posts.image, postType: 'text', media: [] }, { poll: ['Matte', 'Glossy'] }),
      link: on(
        'threads',
        { ...posts.image, postType: 'text', media: [], caption: `📸 https://example.com/${'a'.repeat(400)}` },
        { link_attachment: 'https://example.com/ü' },
      ),
    },
    endpoints: {
      create: 'threads.create_container',
      status: 'threads.read_container',
      publish: 'threads.threads_publish',
      list: 'threads.list_threads',
    },
    publishPath: 'threads_publish',
    errors: {
      tokenExpired: { code: 190, subcode: 463 },
      rateLimited: { code: 17 },
      refused: { code: 36003, subcode: 2207009 },
    },
    callsForAnImage: 4,
  },
];
