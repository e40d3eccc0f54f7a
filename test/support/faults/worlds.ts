import { comeToRest, expectOneTruth } from './come-to-rest.ts';
import { HTTP_FAULTS } from './http-faults.ts';
import { FILES } from './studio-and-shop.ts';
import { theFamily } from './the-family.ts';
import type { World } from './world.ts';

/** Two accounts on Instagram, by either login, and a picture, a carousel and a reel for both. */
const studioAndShop: World = {
  name: 'studio and shop',
  files: FILES,
  scenario: { processing_ms: { video: 4_000 }, second_publish: 'new_post' },
  effects: 165,
  httpFaults: HTTP_FAULTS,
  edits: [],
  settle: comeToRest,
  // A listing that cannot be read while a container says PUBLISHED: live, but the platform did not say as what.
  expectTruth: (rehearsal) => expectOneTruth(rehearsal, { mayLackId: true }),
};

export const WORLDS: readonly World[] = [studioAndShop, theFamily];
