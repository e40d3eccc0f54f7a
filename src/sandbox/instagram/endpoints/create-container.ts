import { checkContainerParameters } from '../check-parameters.ts';
import { Container } from '../container.ts';
import { type ContainerKind, isVideoKind, type Parameters } from '../container-kind.ts';
import type { Endpoint } from '../endpoint.ts';
import { fetchMedia } from '../fetch-media.ts';
import { findChildren } from '../find-children.ts';
import { judgeImage, type KeptMedia } from '../judge-image.ts';
import { judgeVideo, videoLimits } from '../judge-video.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';
import { VideoUpload } from '../video-upload.ts';
import type { World } from '../world.ts';

const DEFAULT_FETCH_TIMEOUT_MS = 10_000;
const DEFAULT_PROCESSING_MS = { image: 0, video: 1500, carousel: 0 };

/** `POST /{ig-user-id}/media`: pictures are fetched and judged at once, videos while the container is IN_PROGRESS. */
export const createContainer: Endpoint = {
  name: 'instagram.create_container',
  permission: 'publish',
  parameters: null,
  async run({ account, parameters, version }, world) {
    const kind = checkContainerParameters(parameters, account.login);
    world.containers.checkRoom(account.id, world.clock.now());
    const children = kind === 'carousel' ? findChildren(parameters.children ?? '', account.id, world) : [];
    const image = await fetchImage(kind, parameters, world);
    const upload = parameters.upload_type === undefined ? null : new VideoUpload(videoLimits(kind).bytes);
    const container = new Container({
      id: world.ids.nextContainer(),
      accountId: account.id,
      kind,
      parameters,
      children,
      createdAt: world.clock.now(),
      processingMs: processingMs(kind, world),
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

function fetchOptions({ scenario, signal }: World, limitBytes: number) {
  return { limitBytes, timeoutMs: scenario.fetch_timeout_ms ?? DEFAULT_FETCH_TIMEOUT_MS, signal };
}

function processingMs(kind: ContainerKind, { scenario }: World): number {
  const delays = { ...DEFAULT_PROCESSING_MS, ...scenario.processing_ms };
  if (kind === 'carousel') return delays.carousel;
  return isVideoKind(kind) ? delays.video : delays.image;
}
