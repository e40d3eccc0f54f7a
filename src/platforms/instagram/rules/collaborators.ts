import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import type { Destination } from '../../../domain/post.ts';
import { INSTAGRAM_LIMITS } from '../limits.ts';
import { readOptions } from '../options.ts';

const FIELD = 'instagram_collaborators';

/** How many collaborators, and how their names are written. */
export function checkCollaborators({ options }: Pick<Destination, 'options'>): readonly Problem[] {
  const { collaborators } = readOptions(options);
  return [...checkCount(collaborators), ...collaborators.flatMap(checkName)];
}

function checkCount(collaborators: readonly string[]): readonly Problem[] {
  const allowed = INSTAGRAM_LIMITS.collaborators.value;
  if (collaborators.length <= allowed) return [];
  return [
    {
      code: 'INSTAGRAM_COLLABORATORS',
      severity: 'error',
      path: pointer(FIELD),
      message: `There are ${collaborators.length} collaborators. Instagram allows ${allowed}.`,
      hint: `Remove ${collaborators.length - allowed}; the others can be mentioned in the caption.`,
    },
  ];
}

function checkName(name: string, index: number): readonly Problem[] {
  if (/^[A-Za-z0-9_.]{1,30}$/.test(name)) return [];
  const bare = name.replace(/^@+/, '');
  return [
    {
      code: 'INSTAGRAM_COLLABORATORS',
      severity: 'error',
      path: pointer(FIELD, index),
      message: name.startsWith('@')
        ? `The collaborator "${name}" begins with @. Instagram takes the user name alone.`
        : `"${name}" is not an Instagram user name: up to 30 letters, digits, points and underscores.`,
      hint: name.startsWith('@') ? `Write ${bare}.` : 'Write the user name as it stands in the address of the profile.',
    },
  ];
}
