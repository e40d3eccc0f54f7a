import fc from 'fast-check';
import { expect, it } from 'vitest';
import { framePicture } from './frame-picture.ts';
import { ratioAim } from './ratio-aim.ts';

const size = (text: string) => {
  const [width = 0, height = 0] = text.split('x').map(Number);
  return { width, height };
};

it.each([
  ['1000x1000', null, null, { crop: null, scaled: '1000x1000', canvas: null }],
  ['2880x1440', null, null, { crop: null, scaled: '1440x720', canvas: null }],
  ['1000x3000', 0.8, 'pad', { crop: null, scaled: '600x1800', canvas: '1440x1800' }],
  ['800x1250', 0.8, 'pad', { crop: null, scaled: '800x1250', canvas: '1000x1250' }],
  ['1910x500', 1.91, 'pad', { crop: null, scaled: '1440x377', canvas: '1440x754' }],
  ['1000x3000', 0.8, 'crop', { crop: { left: 0, top: 875, ...size('1000x1250') }, scaled: '1000x1250', canvas: null }],
  ['4000x1000', 1.91, 'crop', { crop: { left: 1045, top: 0, ...size('1910x1000') }, scaled: '1440x754', canvas: null }],
] as const)('%s to %s by %s', (picture, aim, mode, { crop, scaled, canvas }) => {
  expect(framePicture(size(picture), { aim, mode, widthMax: 1440 })).toEqual({
    crop,
    scaled: size(scaled),
    canvas: canvas === null ? null : size(canvas),
  });
});

it('reaches an allowed ratio, within the width, from any picture', () => {
  const range = { min: 0.8, max: 1.91, tolerance: 0.005 };
  const side = fc.integer({ min: 320, max: 20_000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom('pad' as const, 'crop' as const), (width, height, mode) => {
      const aim = ratioAim({ width, height }, range);
      const { crop, scaled, canvas } = framePicture({ width, height }, { aim, mode, widthMax: 1440 });
      const result = canvas ?? scaled;
      expect(ratioAim(result, range)).toBeNull();
      expect(result.width).toBeLessThanOrEqual(1440);
      expect(scaled.width).toBeLessThanOrEqual(result.width);
      expect(scaled.height).toBeLessThanOrEqual(result.height);
      if (crop === null) return;
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.top).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(height);
    }),
  );
});
