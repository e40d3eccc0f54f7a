import type { Destination } from '../../../domain/post.ts';
import type { DescribedCall, DescribeOptions } from '../../platform-adapter.ts';
import { edgePath } from '../edge-path.ts';
import { UPLOAD_ORIGIN, uploadPath } from '../upload-address.ts';
import { PERMALINK_PARAMETERS, quotaParameters } from './calls.ts';
import type { ContainerApi } from './container-api.ts';
import { type ContainerPlan, type ContainerRequest, withChildren } from './container-plan.ts';
import { addressIn } from './media-addresses.ts';

/** Ids that only the platform can give stand as `<container 1>` and `<post>`. */
export function describeContainerCalls(
  destination: Destination,
  options: DescribeOptions,
  api: ContainerApi,
): readonly DescribedCall[] {
  const describe = describer(destination, options, api);
  const parts = Array.from({ length: api.countParts(destination) }, (_each, part) =>
    planOf(destination, options, api, part),
  );
  return [
    ...parts.flatMap((plan, part) => [
      describe.get(edgePath(destination, api.edges.quota), quotaParameters(api.quotaOf(part)).fields, QUOTA_WHY),
      ...describe.part(plan),
    ]),
    describe.get(parts.length === 1 ? '<post>' : '<post 1>', PERMALINK_PARAMETERS.fields, 'Ask for the public address'),
  ];
}

const QUOTA_WHY = 'Ask how many posts the account has left today';

/** Each part as it will be once the parts before it are out. */
function planOf(
  destination: Destination,
  { mediaUrls, uploads }: DescribeOptions,
  api: ContainerApi,
  part: number,
): ContainerPlan {
  const live = Array.from({ length: part }, (_each, index) => ({ post_id: `<post ${index + 1}>`, published_at: '' }));
  return api.plan(destination, (item) => (uploads?.has(item) ? null : addressIn(mediaUrls, item)), live);
}

function describer(destination: Destination, { graphApiVersion }: DescribeOptions, api: ContainerApi) {
  let containers = 0;
  const at = (path: string) => `/${graphApiVersion}/${path}`;
  const get = (path: string, fields: string, why: string): DescribedCall => ({
    method: 'GET',
    path: at(path),
    parameters: { fields },
    why,
  });
  const post = (edge: string, parameters: Readonly<Record<string, string>>, why: string): DescribedCall => ({
    method: 'POST',
    path: at(edgePath(destination, edge)),
    parameters,
    why,
  });
  const poll = (id: string) => get(id, api.fields.status, `Wait until ${id} is processed`);
  const create = (request: ContainerRequest, id: string): readonly DescribedCall[] => [
    post(api.edges.create, request.parameters, `Upload ${request.label}`),
    ...describeUpload(request, id, graphApiVersion),
  ];
  const nextId = () => {
    containers += 1;
    return `<container ${containers}>`;
  };
  const part = (plan: ContainerPlan): readonly DescribedCall[] => {
    const childIds = plan.children.map(nextId);
    const id = nextId();
    return [
      ...plan.children.flatMap((child, index) => create(child, childIds[index] ?? '')),
      ...childIds.map(poll),
      ...create(withChildren(plan.post, childIds), id),
      poll(id),
      post(api.edges.publish, { creation_id: id }, 'Publish'),
    ];
  };
  return { get, part };
}

function describeUpload(
  { label, upload: item }: ContainerRequest,
  containerId: string,
  version: string,
): readonly DescribedCall[] {
  if (item === null) return [];
  const parameters = { offset: '0', file_size: String(item.facts?.sizeBytes ?? '<bytes>') };
  const path = uploadPath(version, containerId);
  return [{ method: 'POST', origin: UPLOAD_ORIGIN, path, parameters, why: `Send the bytes of ${label}` }];
}
