import type { Destination } from '../../src/domain/post.ts';
import { instagramAdapter } from '../../src/platforms/instagram/adapter.ts';
import type { PlatformAdapter } from '../../src/platforms/platform-adapter.ts';
import type { EndpointName } from '../../src/sandbox/endpoint-names.ts';
import type { FaultError } from '../../src/sandbox/scenario.ts';
import { posts } from './stage.ts';

/** What the contract needs to know of a platform: which endpoint plays which part, and what its refusals look like. */
export interface Subject {
  readonly adapter: PlatformAdapter;
  /** A post of each kind that every platform has; their media lie in the stage's folder. */
  readonly posts: Readonly<Record<'image' | 'video' | 'carousel', Destination>>;
  /** Kinds that not every platform has. */
  readonly otherPosts?: Readonly<Record<string, Destination>>;
  readonly endpoints: Readonly<Record<'create' | 'status' | 'publish' | 'list', EndpointName>>;
  readonly errors: Readonly<Record<'tokenExpired' | 'rateLimited' | 'refused', FaultError>>;
  /** Calls for one picture beside status polls, the permalink included. */
  readonly callsForAnImage: number;
}

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
    errors: {
      tokenExpired: { code: 190, subcode: 463 },
      rateLimited: { code: 80002 },
      refused: { code: 36003, subcode: 2207009 },
    },
    callsForAnImage: 4,
  },
];
