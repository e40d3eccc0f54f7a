import { checkPageToken } from '../graph/accounts.ts';
import type { Endpoint } from '../graph/endpoint.ts';
import type { Endpoints, GraphApi } from '../graph/graph-api.ts';
import { createComment, listComments } from './endpoints/comments.ts';
import { createPhoto } from './endpoints/create-photo.ts';
import { createPost } from './endpoints/create-post.ts';
import { deletePhoto, deletePost, deleteVideo } from './endpoints/delete-nodes.ts';
import { listPublishedPosts, listReels, listScheduledPosts, listStories, listVideos } from './endpoints/lists.ts';
import { debugToken, myPages, readMe, readPage } from './endpoints/pages.ts';
import { createPhotoStory } from './endpoints/photo-stories.ts';
import { readPhoto, readPost, readVideo } from './endpoints/read-nodes.ts';
import { updatePost, updateVideo } from './endpoints/update-nodes.ts';
import { createReel, createVideoStory } from './endpoints/upright-videos.ts';
import { createVideo } from './endpoints/videos.ts';

const page: Endpoints = {
  GET: readPage,
  ...withPageToken({
    'POST feed': createPost,
    'POST photos': createPhoto,
    'POST videos': createVideo,
    'POST video_reels': createReel,
    'POST video_stories': createVideoStory,
    'POST photo_stories': createPhotoStory,
    'GET published_posts': listPublishedPosts,
    'GET scheduled_posts': listScheduledPosts,
    'GET stories': listStories,
    'GET video_reels': listReels,
    'GET videos': listVideos,
  }),
};

const comments = { 'POST comments': createComment, 'GET comments': listComments };
const post = withPageToken({ GET: readPost, POST: updatePost, DELETE: deletePost, ...comments });
const photo = withPageToken({ GET: readPhoto, DELETE: deletePhoto });
const video = withPageToken({ GET: readVideo, POST: updateVideo, DELETE: deleteVideo, ...comments });

/** Facebook's Pages. The host for videos and the one for everything else are the same here. */
export const facebookApi: GraphApi = {
  id: 'facebook',
  host: 'graph',
  account: page,
  me: { GET: readMe, 'GET accounts': myPages },
  root: { 'GET debug_token': debugToken, 'POST debug_token': debugToken },
  findObject(id, { pages, clock }) {
    const foundPost = pages.posts.get(id);
    if (foundPost !== undefined) return { account: foundPost.account, endpoints: post };
    const foundVideo = pages.videos.get(id);
    if (foundVideo !== undefined) return { account: foundVideo.account, endpoints: video };
    const foundPhoto = pages.findPhoto(id, clock.now());
    return foundPhoto === null ? null : { account: foundPhoto.account, endpoints: photo };
  },
};

function withPageToken(endpoints: Endpoints): Endpoints {
  const guard = (endpoint: Endpoint): Endpoint => ({
    ...endpoint,
    run(call, world) {
      checkPageToken(call.account, call.token, world.accounts);
      return endpoint.run(call, world);
    },
  });
  return Object.fromEntries(Object.entries(endpoints).map(([key, endpoint]) => [key, guard(endpoint)]));
}
