import type { Destination } from '../../domain/post.ts';
import type { DescribedCall, DescribeOptions } from '../platform-adapter.ts';
import { PERMALINK_PARAMETERS, paths, QUOTA_PARAMETERS, STATUS_PARAMETERS } from './calls.ts';
import { addressIn } from './media-addresses.ts';
import { type ContainerRequest, toContainerPlan, withChildren } from './to-request.ts';
import { UPLOAD_ORIGIN } from './upload-address.ts';

/** Ids that only Instagram can give stand as `<container 1>` and `<post>`. */
export function describeInstagramCalls(
  destination: Destination,
  { mediaUrls, uploads, graphApiVersion }: DescribeOptions,
): readonly DescribedCall[] {
  const { accountId } = destination.account;
  const plan = toContainerPlan(destination, (item) => (uploads?.has(item) ? null : addressIn(mediaUrls, item)));
  const childIds = plan.children.map((_, index) => `<container ${index + 1}>`);
  const postId = `<container ${childIds.length + 1}>`;
  const at = (path: string) => `/${graphApiVersion}/${path}`;

  const create = (request: ContainerRequest): DescribedCall => ({
    method: 'POST',
    path: at(paths.media(accountId)),
    parameters: request.parameters,
    why: `Upload ${request.label}`,
  });
  const upload = ({ label, upload: item }: ContainerRequest, containerId: string): readonly DescribedCall[] => {
    if (item === null) return [];
    const parameters = { offset: '0', file_size: String(item.facts?.sizeBytes ?? '<bytes>') };
    const path = paths.upload(graphApiVersion, containerId);
    return [{ method: 'POST', origin: UPLOAD_ORIGIN, path, parameters, why: `Send the bytes of ${label}` }];
  };
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
    ...plan.children.flatMap((child, index) => [create(child), ...upload(child, childIds[index] ?? '')]),
    ...childIds.map(poll),
    create(withChildren(plan.post, childIds)),
    ...upload(plan.post, postId),
    poll(postId),
    { method: 'POST', path: at(paths.mediaPublish(accountId)), parameters: { creation_id: postId }, why: 'Publish' },
    { method: 'GET', path: at('<post>'), parameters: PERMALINK_PARAMETERS, why: 'Ask for the public address' },
  ];
}
