import { expect, it } from 'vitest';
import { readContainerStatus } from './container-status.ts';

it.each([
  [{ status_code: 'FINISHED', status: 'Finished: Media has been uploaded.' }, 'FINISHED', null],
  [{ status_code: 'IN_PROGRESS' }, 'IN_PROGRESS', null],
  [{ status_code: 'PUBLISHED' }, 'PUBLISHED', null],
  [{ status_code: 'EXPIRED' }, 'EXPIRED', null],
  [{ status_code: 'ERROR', status: 'Error: Media upload has failed with error code 2207026' }, 'ERROR', 2207026],
  [{ status: 'Finished: Media has been uploaded.' }, 'FINISHED', null],
  [{ status: 'In Progress: Media is still being processed.' }, 'IN_PROGRESS', null],
  [{ status: 'Published: Media has been published.' }, 'PUBLISHED', null],
  [{ status: 'Error: 2207085' }, 'ERROR', 2207085],
])('container %j', (body, state, subcode) => {
  expect(readContainerStatus(body)).toMatchObject({ state, subcode });
});

it.each([{}, { status_code: 'NEW_STATE' }, { status_code: 7 }])('container %j says nothing', (body) => {
  expect(readContainerStatus(body)).toBeNull();
});
