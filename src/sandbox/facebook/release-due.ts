import { addMs, type Instant } from '../../domain/instant.ts';
import { processingMs } from '../graph/processing-time.ts';
import type { World } from '../graph/world.ts';
import { addPost, bringOut } from './make-post.ts';
import type { PageVideo, VideoRelease } from './page-content.ts';

/** Brings out what the clock says is out by now, in the order of its time: scheduled posts, and videos that are ready. */
export function releaseDue(world: World): void {
  const now = world.clock.now();
  const due = [...duePosts(world), ...dueVideos(world)].filter(({ at }) => at <= now);
  for (const { at, bringItOut } of due.sort((one, other) => one.at - other.at)) bringItOut(at);
}

/** When the video is ready to be seen, if nothing is wrong with it. */
export function processedAt({ finishedAt }: VideoRelease, world: World): Instant {
  return addMs(finishedAt, processingMs('video', world));
}

interface Due {
  readonly at: Instant;
  readonly bringItOut: (at: Instant) => void;
}

function duePosts(world: World): readonly Due[] {
  return [...world.pages.posts.values()].flatMap((post) =>
    post.state === 'scheduled' && post.scheduledFor !== null
      ? [{ at: post.scheduledFor, bringItOut: (at: Instant) => bringOut(post, at, world) }]
      : [],
  );
}

function dueVideos(world: World): readonly Due[] {
  return [...world.pages.videos.values()].flatMap((video) => {
    const { release, judged, post } = video;
    if (post !== null || release === null || release.state === 'draft') return [];
    if (judged === null || 'fault' in judged) return [];
    const ready = processedAt(release, world);
    const at = release.from > ready ? release.from : ready;
    return [{ at, bringItOut: () => bringOutVideo(video, release, at, world) }];
  });
}

function bringOutVideo(video: PageVideo, release: VideoRelease, at: Instant, world: World): void {
  const { account, kind } = video;
  const { postId, description: caption, parameters } = release;
  video.post = addPost({ kind, account, postId, caption, parameters, video, state: 'published', createdAt: at }, world);
  release.state = 'published';
}
