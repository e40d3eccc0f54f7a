import type { SandboxAccount } from '../graph/accounts.ts';
import type { Parameters } from '../graph/check-parameters.ts';
import { VideoUpload } from '../graph/video-upload.ts';
import type { World } from '../graph/world.ts';
import { judgeVideo } from './judge-media.ts';
import { nextPostId } from './make-post.ts';
import { MEDIA_LIMITS } from './media-limits.ts';
import type { PageVideo, VideoKind, VideoRelease } from './page-content.ts';

/** A video whose bytes are to come. It is judged as soon as they are all there. */
export function addVideo(kind: VideoKind, account: SandboxAccount, world: World): PageVideo {
  const video: PageVideo = {
    id: world.ids.nextOfPages(),
    kind,
    account,
    createdAt: world.clock.now(),
    upload: new VideoUpload(MEDIA_LIMITS.videoBytes),
    sessionId: kind === 'video' ? world.ids.nextOfPages() : null,
    judged: null,
    release: null,
    post: null,
  };
  world.pages.videos.set(video.id, video);
  void video.upload.whole.then((fetched) => {
    video.judged = judgeVideo(fetched, kind);
  });
  return video;
}

/** Says how it is to come out; from now on it is processed. A second post of it leaves the first one where it is. */
export function releaseVideo(
  video: PageVideo,
  parameters: Parameters,
  planned: Pick<VideoRelease, 'state' | 'from'>,
  world: World,
): VideoRelease {
  const release: VideoRelease = {
    ...planned,
    finishedAt: world.clock.now(),
    postId: nextPostId(video.account, world),
    parameters,
    title: parameters.title ?? null,
    description: parameters.description ?? '',
  };
  video.post = null;
  video.release = release;
  return release;
}
