import { describe, expect, it } from 'vitest';
import type { ImageLimits } from '../../domain/media-limits.ts';
import type { FixWishes } from './fix-wishes.ts';
import { type ImageDetails, type ImageFacts, planImage } from './plan-image.ts';

const LIMITS: ImageLimits = {
  types: ['jpeg'],
  sizeBytesMax: 8 * 1024 * 1024,
  widthMax: 1440,
  ratio: { min: 0.8, max: 1.91, tolerance: 0.005 },
};
const WISHES: FixWishes = { ratio: null, padColor: '#ffffff', stripLocation: false };

interface Case {
  readonly facts?: Partial<ImageFacts>;
  readonly details?: Partial<ImageDetails>;
  readonly wishes?: Partial<FixWishes>;
  readonly limits?: Partial<ImageLimits>;
}

function plan({ facts, details, wishes, limits }: Case) {
  const known: ImageFacts = { kind: 'image', type: 'jpeg', sizeBytes: 1000, width: 1080, height: 1350, ...facts };
  const shown = { width: known.width, height: known.height };
  return planImage({
    facts: known,
    details: { shown, otherColours: null, isAnimated: false, hasLocation: false, ...details },
    limits: { ...LIMITS, ...limits },
    wishes: { ...WISHES, ...wishes },
  });
}

describe('changes', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ['nothing about what fits', {}, []],
    ['nothing about what is only wide', { facts: { width: 4000, height: 4000 } }, []],
    ['a PNG', { facts: { type: 'png' } }, ['type from png to jpeg']],
    ['CMYK', { details: { otherColours: 'CMYK' } }, ['colours from CMYK to sRGB']],
    ['what is too large', { facts: { sizeBytes: 9 * 1024 * 1024 } }, ['size from 9 MB to at most 8 MB']],
    ['what is one byte too large', { facts: { sizeBytes: 8 * 1024 * 1024 + 1 } }, ['size from 8.1 MB to at most 8 MB']],
    ['nothing about a place alone', { details: { hasLocation: true } }, []],
    [
      'a place when asked',
      { details: { hasLocation: true }, wishes: { stripLocation: true } },
      ['location from embedded to removed'],
    ],
    [
      'a place along with the rest',
      { details: { hasLocation: true }, facts: { type: 'png' } },
      ['type from png to jpeg', 'location from embedded to removed'],
    ],
    ['nothing about a ratio unasked', { facts: { height: 2160 } }, []],
    [
      'a ratio when asked',
      { facts: { height: 2160 }, wishes: { ratio: 'pad' } },
      ['ratio from 0.50:1 to 0.80:1, padded'],
    ],
    [
      'a wide ratio when asked',
      { facts: { height: 270 }, wishes: { ratio: 'crop' } },
      ['ratio from 4.00:1 to 1.91:1, cropped'],
    ],
    [
      'nothing about a ratio that is free',
      { facts: { height: 2160 }, wishes: { ratio: 'pad' }, limits: { ratio: null } },
      [],
    ],
    ['nothing about 1200 x 628', { facts: { width: 1200, height: 628 }, wishes: { ratio: 'pad' } }, []],
  ])('%s', (_, picture, changes) => {
    expect(plan(picture).changes.map(({ kind, from, to }) => `${kind} from ${from} to ${to}`)).toEqual(changes);
  });
});

it('says how to mend a ratio, beside what it mends', () => {
  const { changes, unmended } = plan({ facts: { type: 'png', height: 2160 } });
  expect(changes).toHaveLength(1);
  expect(unmended).toEqual([
    {
      message: 'The picture is 1080 x 2160 pixels (0.50:1). Allowed is 0.80:1 to 1.91:1.',
      hint: expect.stringContaining('--ratio pad'),
    },
  ]);
});

it('makes no still picture of a moving one', () => {
  const { changes, unmended } = plan({ facts: { type: 'gif' }, details: { isAnimated: true } });
  expect(changes).toEqual([]);
  expect(unmended).toEqual([expect.objectContaining({ message: expect.stringContaining('moves') })]);
});
