import { unseenObject } from '../graph/accounts.ts';
import { deletePost } from '../graph/delete-post.ts';
import type { Endpoint } from '../graph/endpoint.ts';
import { parseFields, selectFields } from '../graph/fields.ts';
import type { Endpoints, GraphApi } from '../graph/graph-api.ts';
import { listEndpoint } from '../graph/list-posts.ts';
import { publishEndpoint } from '../graph/publish-container.ts';
import { publishingLimit } from '../graph/publishing-limit.ts';
import { isChildKind } from './container-kind.ts';
import { createContainer } from './endpoints/create-container.ts';
import { debugToken, refreshAccessToken } from './endpoints/tokens.ts';
import { isReply, makeThreadsPost } from './live-post.ts';
import { accountType, containerType, mediaType } from './node-types.ts';
import { quotas } from './quotas.ts';

const readAccount: Endpoint = {
  name: 'threads.read_account',
  permission: 'read',
  parameters: ['fields'],
  run: ({ account, parameters }) => selectFields(accountType, parseFields(parameters.fields), account),
};

const readContainer: Endpoint = {
  name: 'threads.read_container',
  permission: 'read',
  parameters: ['fields'],
  async run({ nodeId, parameters }, world) {
    const container = world.containers.find(nodeId);
    if (container === null) throw unseenObject(nodeId);
    await container.settle(world.clock.now());
    return selectFields(containerType(world.clock.now()), parseFields(parameters.fields), container);
  },
};

const readMedia: Endpoint = {
  name: 'threads.read_media',
  permission: 'read',
  parameters: ['fields'],
  run({ nodeId, parameters }, world) {
    const post = world.posts.find(nodeId);
    if (post === null) throw unseenObject(nodeId);
    return selectFields(mediaType(world), parseFields(parameters.fields), post);
  },
};

const media: Endpoints = {
  GET: readMedia,
  DELETE: deletePost('threads.delete_media', () => true),
};

const account: Endpoints = {
  GET: readAccount,
  'POST threads': createContainer,
  'GET threads': listEndpoint({
    name: 'threads.list_threads',
    nodeType: mediaType,
    isListed: (post) => !isReply(post),
  }),
  'GET replies': {
    ...listEndpoint({ name: 'threads.list_replies', nodeType: mediaType, isListed: isReply }),
    permission: 'read_replies',
  },
  'POST threads_publish': publishEndpoint({
    name: 'threads.threads_publish',
    isChildKind,
    makePost: makeThreadsPost,
    quotaOf: (container, owner, world) => quotas(owner, world)[isReply(container) ? 'reply' : 'post'],
  }),
  'GET threads_publishing_limit': publishingLimit('threads.publishing_limit', (owner, world) => {
    const { post, reply } = quotas(owner, world);
    return { '': post, reply_: reply };
  }),
};

/** Threads, at its own host. */
export const threadsApi: GraphApi = {
  id: 'threads',
  host: 'threads',
  account,
  me: { GET: { ...readAccount, name: 'threads.me' } },
  root: {
    'GET debug_token': debugToken,
    'POST debug_token': debugToken,
    'GET refresh_access_token': refreshAccessToken,
  },
  findObject(id, world) {
    const container = world.containers.find(id);
    if (container?.platform === 'threads') {
      return { account: world.accounts.find(container.accountId, 'threads'), endpoints: { GET: readContainer } };
    }
    const post = world.posts.find(id);
    return post?.platform === 'threads' ? { account: post.account, endpoints: media } : null;
  },
};
