import type { Endpoint } from '../../graph/endpoint.ts';
import { parseFields, selectFields } from '../../graph/fields.ts';
import { findPhoto, findPost, findVideo } from '../find-nodes.ts';
import { photoType, postType, videoType } from '../node-types.ts';

export const readPost: Endpoint = {
  name: 'facebook.read_post',
  permission: 'read',
  parameters: ['fields'],
  run: ({ nodeId, parameters }, world) =>
    selectFields(postType(world), parseFields(parameters.fields || 'created_time,message'), findPost(nodeId, world)),
};

export const readPhoto: Endpoint = {
  name: 'facebook.read_photo',
  permission: 'read',
  parameters: ['fields'],
  run: ({ nodeId, parameters }, world) =>
    selectFields(photoType(world), parseFields(parameters.fields || 'created_time,name'), findPhoto(nodeId, world)),
};

export const readVideo: Endpoint = {
  name: 'facebook.read_video',
  permission: 'read',
  parameters: ['fields'],
  run: ({ nodeId, parameters }, world) =>
    selectFields(
      videoType(world),
      parseFields(parameters.fields || 'updated_time,description'),
      findVideo(nodeId, world),
    ),
};
