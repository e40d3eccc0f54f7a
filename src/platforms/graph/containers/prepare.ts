import { PlatformRejection } from '../../../domain/errors.ts';
import type { PreparedHandle } from '../../../domain/ledger-record.ts';
import type { PrepareOutcome } from '../../../domain/outcome.ts';
import { type Destination, describeDestination } from '../../../domain/post.ts';
import { answerId } from '../../http/answer-id.ts';
import { textField } from '../../http/json.ts';
import { ownError } from '../errors.ts';
import { aboutTheAccount } from '../prepare-outcome.ts';
import { createContainer } from './calls.ts';
import type { ContainerContext } from './container-api.ts';
import { type ContainerPlan, type ContainerRequest, withChildren } from './container-plan.ts';
import { type ContainerHandle, newHandle, usableHandle } from './handle.ts';
import { resolveAddresses } from './media-addresses.ts';
import { pollContainers } from './poll.ts';
import { endOfCall, endOfMedia, endOfPolling, type PrepareEnd, ready } from './prepare-end.ts';
import { checkQuota } from './quota.ts';
import { sendUploads } from './send-uploads.ts';

/**
 * Quota, containers, processing: until the platform would publish the post, or its next part. Everything here may be
 * repeated; a container that is never published is seen by nobody.
 */
export async function prepareContainers(
  destination: Destination,
  previous: PreparedHandle | null,
  context: ContainerContext,
): Promise<PrepareOutcome> {
  const obstacle = whyNot(destination, context);
  if (obstacle !== null) return refused(obstacle);
  const noRoom = await checkQuota(context);
  if (noRoom !== null) return previous === null ? noRoom : { ...noRoom, handle: previous };
  const kept = usableHandle(previous, handleFor(destination, context), context.clock.now());
  const first = await makeReady(kept, destination, context);
  if (!first.deservesNewContainer) return first.outcome;
  context.log.info(`Making a new container for ${describeDestination(destination)}.`);
  return (await makeReady(null, destination, context)).outcome;
}

type Obstacle = { readonly message: string; readonly hint: string };

/** Parts that are out stay out: a post that was shortened since may have nothing left to send. */
function whyNot(destination: Destination, { api, liveParts = [] }: ContainerContext): Obstacle | null {
  if (liveParts.length < api.countParts(destination)) return api.obstacleOf?.(liveParts) ?? null;
  return {
    message: `${destination.post} has no part that is not on ${api.name} already: ${liveParts.length} are live, and it is shorter now.`,
    hint: 'Set status to completed, or add what is still to be published.',
  };
}

function refused({ message, hint }: Obstacle): PrepareOutcome {
  return { kind: 'rejected', error: ownError(new PlatformRejection({ code: 'PLATFORM_REFUSED', message, hint })) };
}

function handleFor(destination: Destination, { api, liveParts = [] }: ContainerContext) {
  return { destination, liveParts, api };
}

async function makeReady(
  kept: ContainerHandle | null,
  destination: Destination,
  context: ContainerContext,
): Promise<PrepareEnd> {
  const start = kept ?? newHandle(handleFor(destination, context), context.clock.now());
  const created = await createAll(start, destination, context);
  if (created.kind === 'end') return created;
  const { handle, containerId } = created;
  const polled = await pollContainers(
    [containerId],
    { areFresh: start.containerId === null, label: destination.post },
    context,
  );
  return polled.kind === 'finished' ? ready(handle) : endOfPolling(polled, handle, destination, context);
}

type Created =
  | PrepareEnd
  | { readonly kind: 'created'; readonly handle: ContainerHandle; readonly containerId: string };

/** A carousel's items, each processed, and then the post's own container: whatever is not there yet. */
async function createAll(
  start: ContainerHandle,
  destination: Destination,
  context: ContainerContext,
): Promise<Created> {
  const resumed = await sendUploads(start, destination, { isResumed: true }, context);
  if (resumed.kind === 'end') return resumed;
  const { handle: begun } = resumed;
  if (begun.containerId !== null) return { kind: 'created', handle: begun, containerId: begun.containerId };
  const addresses = await resolveAddresses(destination, context);
  if (addresses.kind === 'failed') return endOfMedia(addresses.error, begun);
  const plan = context.api.plan(destination, addresses.urlOf, context.liveParts ?? []);
  const children = await createChildren(begun, plan, destination, context);
  if (children.kind === 'end') return children;
  const before = children.handle;
  const request = withChildren(plan.post, before.children);
  const post = await create(request, { before, note: (id) => ({ ...before, containerId: id }) }, destination, context);
  if (post.kind === 'end') return post;
  return { kind: 'created', handle: post.handle, containerId: post.id };
}

async function createChildren(
  start: ContainerHandle,
  plan: ContainerPlan,
  destination: Destination,
  context: ContainerContext,
): Promise<PrepareEnd | { readonly kind: 'children'; readonly handle: ContainerHandle }> {
  let handle = start;
  for (const request of plan.children.slice(start.children.length)) {
    const before = handle;
    const note = (id: string) => ({ ...before, children: [...before.children, id] });
    const child = await create(request, { before, note }, destination, context);
    if (child.kind === 'end') return child;
    handle = child.handle;
  }
  if (handle.children.length === 0) return { kind: 'children', handle };
  const options = { areFresh: handle !== start, label: destination.post };
  const polled = await pollContainers(handle.children, options, context);
  if (polled.kind !== 'finished') return endOfPolling(polled, handle, destination, context);
  return { kind: 'children', handle };
}

/** One container and, where it is to have them, its bytes: noted in the handle before they are sent. */
async function create(
  request: ContainerRequest,
  { before, note }: { readonly before: ContainerHandle; readonly note: (id: string) => ContainerHandle },
  destination: Destination,
  context: ContainerContext,
): Promise<PrepareEnd | { readonly kind: 'made'; readonly id: string; readonly handle: ContainerHandle }> {
  const answer = await createContainer(request.parameters, context);
  const made = answerId(answer);
  if (!made.ok) return endOfCall(aboutTheAccount(context.api.diagnose(made.fault)), before, context);
  const { id } = made;
  if (request.upload === null) return { kind: 'made', id, handle: note(id) };
  const uri = answer.ok ? (textField(answer.body, 'uri') ?? '') : '';
  const sent = await sendUploads({ ...note(id), uploads: { [id]: uri } }, destination, { isResumed: false }, context);
  return sent.kind === 'end' ? sent : { kind: 'made', id, handle: sent.handle };
}
