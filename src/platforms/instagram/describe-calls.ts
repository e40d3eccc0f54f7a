import type { Destination } from '../../domain/post.ts';
import type { DescribedCall, DescribeOptions } from '../platform-adapter.ts';
import { PERMALINK_PARAMETERS, paths, QUOTA_PARAMETERS, STATUS_PARAMETERS } from './calls.ts';
import { addressIn } from './media-addresses.ts';
import { type ContainerRequest, toContainerPlan, withChildren } from './to-request.ts';

/** Ids that only Instagram can give stand as `<container 1>` and `<post>`. */
export function describeInstagramCalls(
  destination: Destination,
  { mediaUrls, graphApiVersion }: DescribeOptions,
): readonly DescribedCall[] {
  const { accountId } = destination.account;
  const plan = toContainerPlan(destination, (item) => addressIn(mediaUrls, item));
  const childIds = plan.children.map((_, index) => `<container ${index + 1}>`);
  const postId = `<container ${childIds.length + 1}>`;
  const at = (path: string) => `/${graphApiVersion}/${path}`;

  const create = (request: ContainerRequest): DescribedCall => ({
    method: 'POST',
    path: at(paths.media(accountId)),
    parameters: request.parameters,
    why: `Upload ${request.label}`,
  });
  const poll = (containerId: string): DescribedCall => ({
    method: 'GET',
    path: at(containerId),
    parameters: STATUS_PARAMETERS,
    why: `Wait until ${containerId} is processed`,
  });
  return [
    {
      method: 'GET',
      path: at(paths.quota(accountId)),
      parameters: QUOTA_PARAMETERS,
      why: 'Ask how many posts the account has left today',
    },
    ...plan.children.map(create),
    ...childIds.map(poll),
    create(withChildren(plan.post, childIds)),
    poll(postId),
    { method: 'POST', path: at(paths.mediaPublish(accountId)), parameters: { creation_id: postId }, why: 'Publish' },
    { method: 'GET', path: at('<post>'), parameters: PERMALINK_PARAMETERS, why: 'Ask for the public address' },
  ];
}
