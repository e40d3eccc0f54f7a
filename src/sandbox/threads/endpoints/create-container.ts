import { checkNames, checkParameters, type Parameters } from '../../graph/check-parameters.ts';
import { Container } from '../../graph/container.ts';
import type { Endpoint, EndpointCall } from '../../graph/endpoint.ts';
import { fetchMedia, fetchOptions } from '../../graph/fetch-media.ts';
import { findChildren } from '../../graph/find-children.ts';
import type { KeptMedia } from '../../graph/kept-media.ts';
import { processingMs } from '../../graph/processing-time.ts';
import { refusal } from '../../graph/refusals.ts';
import type { World } from '../../graph/world.ts';
import { type ContainerKind, containerKindOf, isChildKind, isVideoKind } from '../container-kind.ts';
import { judgeImage, judgeVideo, MEDIA_LIMITS } from '../judge-media.ts';
import { PARAMETERS } from '../parameter-table.ts';
import { checkLinks } from '../values.ts';

const CHILDREN = { min: 2, max: 20, isChildKind };

/** `POST /{threads-user-id}/threads`: pictures are fetched and judged at once, videos while the container is IN_PROGRESS. */
export const createContainer: Endpoint = {
  name: 'threads.create_container',
  permission: 'publish',
  parameters: null,
  async run(call, world) {
    const { account, parameters } = call;
    const kind = checkAll(call, world);
    const children =
      kind === 'carousel' ? findChildren(parameters.children ?? '', { ...CHILDREN, accountId: account.id }, world) : [];
    const container = new Container({
      id: world.ids.nextContainer(),
      platform: 'threads',
      accountId: account.id,
      kind,
      isVideo: isVideoKind(kind),
      parameters,
      children,
      createdAt: world.clock.now(),
      processingMs: processingMs(kind === 'carousel' ? 'carousel' : isVideoKind(kind) ? 'video' : 'image', world),
      image: await fetchImage(parameters, world),
      video: isVideoKind(kind) ? receiveVideo(parameters, world) : null,
      upload: null,
    });
    world.containers.add(container);
    return { id: container.id };
  },
};

function checkAll({ parameters }: EndpointCall, world: World): ContainerKind {
  checkNames(parameters, PARAMETERS);
  const kind = containerKindOf(parameters);
  checkParameters(parameters, {
    kind,
    kindName: `media_type ${parameters.media_type}`,
    table: PARAMETERS,
    login: null,
  });
  if (kind === 'text' && parameters.text?.trim() === '') throw refusal('invalidParameter', 'The text is empty.');
  checkLinks(parameters.text ?? '', parameters.link_attachment ?? null);
  const answered = parameters.reply_to_id;
  if (answered !== undefined && world.posts.find(answered)?.platform !== 'threads') {
    throw refusal('unsupportedObject', `The post ${answered} that is to be answered does not exist.`);
  }
  return kind;
}

async function fetchImage({ image_url: url }: Parameters, world: World): Promise<KeptMedia | null> {
  if (url === undefined) return null;
  return judgeImage(await fetchMedia(url, fetchOptions(world, MEDIA_LIMITS.imageBytes)), url);
}

async function receiveVideo({ video_url: url = '' }: Parameters, world: World) {
  return judgeVideo(await fetchMedia(url, fetchOptions(world, MEDIA_LIMITS.videoBytes)));
}
