import { describe, expect, it } from 'vitest';
import { makeDestination } from '../platforms/testing/make-destination.ts';
import { isHandedOff } from './hand-off.ts';

const { platform, profile } = makeDestination();

describe('whether a person posts it', () => {
  it.each<[string, Parameters<typeof isHandedOff>[0], boolean]>([
    ['nobody says so', {}, false],
    ['the post says so', { hand_off: true }, true],
    ['its platform says so', { instagram_hand_off: true }, true],
    ['another platform says so', { threads_hand_off: true }, false],
    ['its platform objects', { hand_off: true, instagram_hand_off: false }, false],
    ['its profile says so', { profiles: { my_brand: { instagram_hand_off: true } } }, true],
    ['its profile objects', { instagram_hand_off: true, profiles: { my_brand: { instagram_hand_off: false } } }, false],
    ['another profile says so', { profiles: { other: { instagram_hand_off: true } } }, false],
  ])('%s', (_name, fields, expected) => {
    expect(isHandedOff(fields, { platform, profile })).toBe(expected);
  });
});
