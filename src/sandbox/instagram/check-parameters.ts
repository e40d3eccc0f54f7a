import { type ContainerKind, containerKindOf, type Parameters } from './container-kind.ts';
import { PARAMETERS } from './parameter-table.ts';
import { refusal } from './refusals.ts';

export type Login = 'facebook' | 'instagram';

/**
 * Checks every parameter of a container against the table and says what it is for. Throws a `GraphError`.
 * `login` null: what either login allows is allowed.
 */
export function checkContainerParameters(parameters: Parameters, login: Login | null): ContainerKind {
  checkNames(parameters);
  const kind = containerKindOf(parameters);
  for (const rule of PARAMETERS) {
    const value = parameters[rule.name];
    if (value === undefined) continue;
    if (rule.uses[kind] === '-') {
      throw refusal('invalidParameter', `Param ${rule.name} is not allowed for ${describeKind(kind)}.`);
    }
    if (rule.facebookLoginOnly && login === 'instagram') {
      throw refusal('invalidParameter', `Param ${rule.name} is only available with Facebook Login.`);
    }
    rule.check({ name: rule.name, value, kind });
  }
  checkRequired(parameters, kind);
  checkTogether(parameters);
  return kind;
}

function checkNames(parameters: Parameters): void {
  const unknown = Object.keys(parameters).find((name) => !PARAMETERS.some((rule) => rule.name === name));
  if (unknown !== undefined) throw refusal('invalidParameter', `Unknown param "${unknown}".`);
}

function checkRequired(parameters: Parameters, kind: ContainerKind): void {
  const missing = PARAMETERS.find(
    (rule) => rule.uses[kind] === 'R' && parameters[rule.name] === undefined && !isReplaced(rule.name, parameters),
  );
  if (missing === undefined) return;
  throw refusal('invalidParameter', `The parameter ${missing.name} is required for ${describeKind(kind)}.`);
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
