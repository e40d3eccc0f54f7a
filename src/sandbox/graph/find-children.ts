import type { Container } from './container.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

export interface ChildRules {
  readonly accountId: string;
  readonly min: number;
  readonly max: number;
  readonly isChildKind: (kind: string) => boolean;
}

/**
 * The containers that `children` names: a comma list or a JSON array. Each must be finished. Whether Meta takes
 * a parent before that is not established, and the safe belief is that it does not.
 */
export function findChildren(children: string, rules: ChildRules, world: World): readonly Container[] {
  const { min, max } = rules;
  const ids = parseIds(children);
  if (ids.length < min || ids.length > max) {
    throw refusal('badCarousel', `A carousel takes ${min} to ${max} children; it has ${ids.length}.`);
  }
  if (new Set(ids).size < ids.length) throw refusal('badCarousel', 'A carousel cannot name a child twice.');
  return ids.map((id) => findChild(id, rules, world));
}

function findChild(id: string, { accountId, isChildKind }: ChildRules, world: World): Container {
  const child = world.containers.find(id);
  if (child === null || child.accountId !== accountId) {
    throw refusal('badCarousel', `The child ${id} is not a container of this account.`);
  }
  if (!isChildKind(child.kind)) throw refusal('badCarousel', `The child ${id} was made without is_carousel_item.`);
  const status = child.status(world.clock.now());
  if (status === 'IN_PROGRESS') throw refusal('notReady', `The child ${id} is still being processed.`);
  if (status !== 'FINISHED') throw refusal('badCarousel', `The child ${id} is ${status}.`);
  return child;
}

function parseIds(children: string): readonly string[] {
  const list = children.startsWith('[') ? parseArray(children) : children.split(',');
  const bad = list.find((id) => !/^\d+$/.test(id));
  if (bad !== undefined) throw refusal('badCarousel', `"${bad}" in children is not a container's id.`);
  return list;
}

function parseArray(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    // A number would have lost its last digits on the way.
    if (Array.isArray(parsed) && parsed.every((id) => typeof id === 'string')) return parsed;
  } catch {
    // Falls through to the refusal: it is the same for broken JSON and for JSON of another form.
  }
  throw refusal('badCarousel', `children must be a list of ids as strings; it is "${text}".`);
}
