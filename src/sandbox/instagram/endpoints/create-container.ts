import type { Parameters } from '../../graph/check-parameters.ts';
import { Container } from '../../graph/container.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { fetchMedia, fetchOptions } from '../../graph/fetch-media.ts';
import { findChildren } from '../../graph/find-children.ts';
import type { KeptMedia } from '../../graph/kept-media.ts';
import { processingMs } from '../../graph/processing-time.ts';
import { VideoUpload } from '../../graph/video-upload.ts';
import type { World } from '../../graph/world.ts';
import { checkContainerParameters } from '../check-parameters.ts';
import { type ContainerKind, isChildKind, isVideoKind } from '../container-kind.ts';
import { judgeImage } from '../judge-image.ts';
import { judgeVideo, videoLimits } from '../judge-video.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';

const CHILDREN = { min: 2, max: 10, isChildKind };

/** `POST /{ig-user-id}/media`: pictures are fetched and judged at once, videos while the container is IN_PROGRESS. */
export const createContainer: Endpoint = {
  name: 'instagram.create_container',
  permission: 'publish',
  parameters: null,
  async run({ account, parameters, version }, world) {
    const kind = checkContainerParameters(parameters, account.login);
    world.containers.checkRoom(account.id, world.clock.now());
    const children =
      kind === 'carousel' ? findChildren(parameters.children ?? '', { ...CHILDREN, accountId: account.id }, world) : [];
    const image = await fetchImage(kind, parameters, world);
    const upload = parameters.upload_type === undefined ? null : new VideoUpload(videoLimits(kind).bytes);
    const container = new Container({
      id: world.ids.nextContainer(),
      platform: 'instagram',
      accountId: account.id,
      kind,
      isVideo: isVideoKind(kind),
      parameters,
      children,
      createdAt: world.clock.now(),
      processingMs: processingMs(kind === 'carousel' ? 'carousel' : isVideoKind(kind) ? 'video' : 'image', world),
      image,
      video: isVideoKind(kind) ? receiveVideo(kind, parameters, upload, world) : null,
      upload,
    });
    world.containers.add(container);
    if (upload === null) return { id: container.id };
    return { id: container.id, uri: `${world.origin}/ig-api-upload/${version}/${container.id}` };
  },
};

async function fetchImage(kind: ContainerKind, parameters: Parameters, world: World): Promise<KeptMedia | null> {
  const url = parameters.image_url ?? parameters.cover_url;
  if (url === undefined) return null;
  return judgeImage(await fetchMedia(url, fetchOptions(world, MEDIA_LIMITS.imageBytes)), kind, url);
}

async function receiveVideo(kind: ContainerKind, parameters: Parameters, upload: VideoUpload | null, world: World) {
  const options = fetchOptions(world, videoLimits(kind).bytes);
  const fetched = upload === null ? await fetchMedia(parameters.video_url ?? '', options) : await upload.whole;
  return judgeVideo(fetched, kind, Number(parameters.thumb_offset ?? 0));
}
