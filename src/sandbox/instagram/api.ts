import { createComment, listComments } from '../graph/comments.ts';
import { deletePost } from '../graph/delete-post.ts';
import type { Endpoints, GraphApi } from '../graph/graph-api.ts';
import { listEndpoint, listStoriesEndpoint } from '../graph/list-posts.ts';
import { publishEndpoint } from '../graph/publish-container.ts';
import { publishingLimit } from '../graph/publishing-limit.ts';
import { postsQuota } from '../graph/quota.ts';
import { isChildKind } from './container-kind.ts';
import { createContainer } from './endpoints/create-container.ts';
import { myPages } from './endpoints/my-pages.ts';
import { readMe } from './endpoints/read-me.ts';
import { readAccount, readContainer, readMedia } from './endpoints/read-nodes.ts';
import { debugToken, refreshAccessToken } from './endpoints/tokens.ts';
import { updateMedia } from './endpoints/update-media.ts';
import { makeInstagramPost } from './live-post.ts';
import { mediaType } from './node-types.ts';

const account: Endpoints = {
  GET: readAccount,
  'POST media': createContainer,
  'GET media': listEndpoint({
    name: 'instagram.list_media',
    nodeType: mediaType,
    isListed: ({ productType }) => productType !== 'STORY',
  }),
  'GET stories': listStoriesEndpoint({
    name: 'instagram.list_stories',
    nodeType: mediaType,
    isListed: ({ productType }) => productType === 'STORY',
  }),
  'POST media_publish': publishEndpoint({
    name: 'instagram.media_publish',
    isChildKind,
    makePost: makeInstagramPost,
    quotaOf: (_container, owner, world) => postsQuota(owner, world),
  }),
  'GET content_publishing_limit': publishingLimit('instagram.content_publishing_limit', (owner, world, since) => ({
    '': postsQuota(owner, world, since),
  })),
};

const media: Endpoints = {
  GET: readMedia,
  POST: updateMedia,
  DELETE: deletePost('instagram.delete_media', ({ login }) => login !== 'instagram'),
  'POST comments': createComment(
    'instagram.create_comment',
    ({ productType, isCommentEnabled }) => productType !== 'STORY' && isCommentEnabled !== false,
  ),
  'GET comments': listComments('instagram.list_comments', 'text'),
};

/** Instagram, behind either of its hosts. */
export const instagramApi: GraphApi = {
  id: 'instagram',
  host: 'graph',
  account,
  me: { GET: readMe, 'GET accounts': myPages },
  root: {
    'GET debug_token': debugToken,
    'POST debug_token': debugToken,
    'GET refresh_access_token': refreshAccessToken,
  },
  findObject(id, world) {
    const container = world.containers.find(id);
    if (container?.platform === 'instagram') {
      return { account: world.accounts.find(container.accountId, 'instagram'), endpoints: { GET: readContainer } };
    }
    const post = world.posts.find(id);
    return post?.platform === 'instagram' ? { account: post.account, endpoints: media } : null;
  },
};
