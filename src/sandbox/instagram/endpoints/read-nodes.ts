import { unseenObject } from '../../graph/accounts.ts';
import type { Endpoint } from '../../graph/endpoint.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import { accountType, containerType, mediaType } from '../node-types.ts';

/** `GET /{container}?fields=…` */
export const readContainer: Endpoint = {
  name: 'instagram.read_container',
  permission: 'read',
  parameters: ['fields'],
  async run({ nodeId, parameters }, world) {
    const container = world.containers.find(nodeId);
    if (container === null) throw unseenObject(nodeId);
    await container.settle(world.clock.now());
    return selectFields(containerType(world.clock.now()), parseFields(parameters.fields), container);
  },
};

/** `GET /{media}?fields=…` */
export const readMedia: Endpoint = {
  name: 'instagram.read_media',
  permission: 'read',
  parameters: ['fields'],
  run({ nodeId, parameters }, world) {
    const post = world.posts.find(nodeId);
    if (post === null) throw unseenObject(nodeId);
    return selectFields(mediaType(world), parseFields(parameters.fields), post);
  },
};

/** `GET /{ig-user-id}?fields=…` */
export const readAccount: Endpoint = {
  name: 'instagram.read_account',
  permission: 'read',
  parameters: ['fields'],
  run: ({ account, parameters }) => selectFields(accountType, parseFields(parameters.fields), account),
};
