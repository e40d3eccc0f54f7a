import { checkContainerParameters } from '../check-parameters.ts';
import { Container } from '../container.ts';
import { type ContainerKind, isVideoKind, type Parameters } from '../container-kind.ts';
import type { Endpoint } from '../endpoint.ts';
import { fetchMedia } from '../fetch-media.ts';
import { findChildren } from '../find-children.ts';
import { judgeImage, type KeptMedia } from '../judge-image.ts';
import { judgeVideo, videoLimits } from '../judge-video.ts';
import { MEDIA_LIMITS } from '../media-limits.ts';
import type { World } from '../world.ts';

const DEFAULT_FETCH_TIMEOUT_MS = 10_000;
const DEFAULT_PROCESSING_MS = { image: 0, video: 1500, carousel: 0 };

/** `POST /{ig-user-id}/media`: pictures are fetched and judged at once, videos while the container is IN_PROGRESS. */
export const createContainer: Endpoint = {
  name: 'instagram.create_container',
  permission: 'publish',
  parameters: null,
  async run({ account, parameters }, world) {
    const kind = checkContainerParameters(parameters, account.login);
    world.containers.checkRoom(account.id, world.clock.now());
    const children = kind === 'carousel' ? findChildren(parameters.children ?? '', account.id, world) : [];
    const image = await fetchImage(kind, parameters, world);
    const container = new Container({
      id: world.ids.nextContainer(),
      accountId: account.id,
      kind,
      parameters,
      children,
      createdAt: world.clock.now(),
      processingMs: processingMs(kind, world),
      image,
      video: isVideoKind(kind) ? fetchVideo(kind, parameters, world) : null,
    });
    world.containers.add(container);
    return { id: container.id };
  },
};

async function fetchImage(kind: ContainerKind, parameters: Parameters, world: World): Promise<KeptMedia | null> {
  const url = parameters.image_url ?? parameters.cover_url;
  if (url === undefined) return null;
  return judgeImage(await fetchMedia(url, fetchOptions(world, MEDIA_LIMITS.imageBytes)), kind, url);
}

async function fetchVideo(kind: ContainerKind, parameters: Parameters, world: World) {
  const fetched = await fetchMedia(parameters.video_url ?? '', fetchOptions(world, videoLimits(kind).bytes));
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
