import { addMs, type Instant } from '../../domain/instant.ts';
import { CONTAINER_LIFETIME_MS, type Container } from './container.ts';
import { refusal } from './refusals.ts';

const MAX_CONTAINERS_PER_DAY = 400;

/** Every container of this sandbox, by id. */
export class Containers {
  readonly #byId = new Map<string, Container>();

  find(id: string): Container | null {
    return this.#byId.get(id) ?? null;
  }

  add(container: Container): void {
    this.#byId.set(container.id, container);
  }

  /** An account may create 400 in a rolling day on Instagram. Meta does not publish the code; 9 is its class for such caps. */
  checkRoom(accountId: string, now: Instant): void {
    const since = addMs(now, -CONTAINER_LIFETIME_MS);
    const recent = [...this.#byId.values()].filter((one) => one.accountId === accountId && one.createdAt > since);
    if (recent.length < MAX_CONTAINERS_PER_DAY) return;
    throw refusal('tooManyContainers', `The account created ${recent.length} containers in 24 hours; 400 are allowed.`);
  }
}
