import { checkNames, checkParameters, type Login, type Parameters } from '../graph/check-parameters.ts';
import { refusal } from '../graph/refusals.ts';
import { type ContainerKind, containerKindOf } from './container-kind.ts';
import { PARAMETERS } from './parameter-table.ts';

/**
 * Checks every parameter of a container against the table and says what it is for. Throws a `GraphError`.
 * `login` null: what either login allows is allowed.
 */
export function checkContainerParameters(parameters: Parameters, login: Login | null): ContainerKind {
  checkNames(parameters, PARAMETERS);
  const kind = containerKindOf(parameters);
  checkParameters(parameters, { kind, kindName: describeKind(kind), table: PARAMETERS, login, isReplaced });
  checkTogether(parameters);
  return kind;
}

/** The bytes of a resumable upload come in place of an address. */
function isReplaced(name: string, parameters: Parameters): boolean {
  return name === 'video_url' && parameters.upload_type !== undefined;
}

function checkTogether(parameters: Parameters): void {
  if ('upload_type' in parameters && 'video_url' in parameters) {
    throw refusal('invalidParameter', 'upload_type and video_url exclude each other.');
  }
  if ('poll_attachment' in parameters && parameters.is_comment_prompt_used === 'true') {
    throw refusal('invalidParameter', 'A poll and a comment prompt exclude each other.');
  }
}

const KIND_NAMES: Readonly<Record<ContainerKind, string>> = {
  image: 'an image post',
  reel: 'a reel',
  carousel_image: 'an image in a carousel',
  carousel_video: 'a video in a carousel',
  carousel: 'a carousel',
  story_image: 'an image story',
  story_video: 'a video story',
};

export function describeKind(kind: ContainerKind): string {
  return KIND_NAMES[kind];
}
