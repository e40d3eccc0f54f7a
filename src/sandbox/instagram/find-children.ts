import type { Container } from './container.ts';
import { isChildKind } from './container-kind.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

const MIN_CHILDREN = 2;
const MAX_CHILDREN = 10;

/**
 * The containers that `children` names: a comma list or a JSON array. Each must be finished. Whether Meta takes
 * a parent before that is not established, and the safe belief is that it does not.
 */
export function findChildren(children: string, accountId: string, world: World): readonly Container[] {
  const ids = parseIds(children);
  if (ids.length < MIN_CHILDREN || ids.length > MAX_CHILDREN) {
    throw refusal('badCarousel', `A carousel takes ${MIN_CHILDREN} to ${MAX_CHILDREN} children; it has ${ids.length}.`);
  }
  if (new Set(ids).size < ids.length) throw refusal('badCarousel', 'A carousel cannot name a child twice.');
  return ids.map((id) => findChild(id, accountId, world));
}

function findChild(id: string, accountId: string, world: World): Container {
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
