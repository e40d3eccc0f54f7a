import type { Instant } from '../../domain/instant.ts';
import type { EndpointName } from '../endpoint-names.ts';
import type { SandboxAccount } from './accounts.ts';
import type { Container } from './container.ts';
import type { Endpoint, EndpointCall } from './endpoint.ts';
import type { LivePost } from './live-post.ts';
import { refusal } from './refusals.ts';
import type { World } from './world.ts';

/** What a post is made with, beside its container. */
export interface NewPost {
  readonly account: SandboxAccount;
  readonly publishedAt: Instant;
  readonly nextId: () => string;
}

export interface PublishOptions {
  readonly name: EndpointName;
  readonly isChildKind: (kind: string) => boolean;
  readonly makePost: (container: Container, init: NewPost) => LivePost;
}

/** The second of the two steps: `media_publish`, `threads_publish`. */
export function publishEndpoint(options: PublishOptions): Endpoint {
  return {
    name: options.name,
    permission: 'publish',
    parameters: ['creation_id'],
    async run(call, world) {
      const container = findContainer(call, options, world);
      await container.settle(world.clock.now());
      if (container.publishedAs !== null)
        return publishAgain(container, container.publishedAs, call.account, options, world);
      checkPublishable(container, call.account, world);
      return { id: makePost(container, call.account, options, world) };
    },
  };
}

function findContainer(
  { account, parameters }: EndpointCall,
  { isChildKind }: PublishOptions,
  world: World,
): Container {
  const id = parameters.creation_id;
  if (id === undefined || !/^\d+$/.test(id)) {
    throw refusal('invalidParameter', `The parameter creation_id must be a container's id; it is "${id ?? ''}".`);
  }
  const container = world.containers.find(id);
  if (container === null || container.platform !== account.platform || container.accountId !== account.id) {
    throw refusal('containerNotFound', `The media with the id ${id} cannot be found.`);
  }
  if (isChildKind(container.kind)) {
    throw refusal('invalidParameter', `The container ${id} is a carousel item and cannot be published by itself.`);
  }
  return container;
}

function checkPublishable(container: Container, account: SandboxAccount, world: World): void {
  const now = world.clock.now();
  const status = container.status(now);
  if (status === 'EXPIRED') throw refusal('containerExpired', `The container ${container.id} has expired.`);
  if (status !== 'FINISHED') {
    throw refusal('notReady', `The media is not ready to be published: the container is ${status}.`);
  }
  const used = account.quotaUsed + world.posts.countRecent(account, now);
  if (used >= account.quotaTotal) {
    throw refusal('quotaUsed', `The account made ${used} of ${account.quotaTotal} posts in the last 24 hours.`);
  }
}

/** What the real API does here is not established; the scenario chooses, and each try is counted. */
function publishAgain(
  container: Container,
  mediaId: string,
  account: SandboxAccount,
  options: PublishOptions,
  world: World,
) {
  world.posts.countDoublePublishAttempt();
  switch (world.scenario.second_publish ?? 'refuse') {
    case 'refuse':
      throw refusal('containerNotFound', `The container ${container.id} was published before.`);
    case 'same_id':
      return { id: mediaId };
    case 'new_post':
      return { id: makePost(container, account, options, world) };
  }
}

function makePost(container: Container, account: SandboxAccount, options: PublishOptions, world: World): string {
  const nextId = () => world.ids.nextMedia();
  const post = options.makePost(container, { account, publishedAt: world.clock.now(), nextId });
  world.posts.add(post);
  container.markPublished(post.id);
  return post.id;
}
