import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedSets } from './packed-sets.ts';
import { similarSets } from './similar-sets.ts';

const share = (a: Int32Array, b: Int32Array) => {
  const both = a.filter((each) => b.includes(each)).length;
  return both / (new Set([...a, ...b]).size || 1);
};

it('finds for each set the share of the earlier one that resembles it most, as comparing all with all does', () => {
  const set = fc
    .uniqueArray(fc.integer({ min: -6, max: 6 }), { maxLength: 9 })
    .map((all) => Int32Array.from(all).sort());
  fc.assert(
    fc.property(fc.array(set, { maxLength: 25 }), fc.constantFrom(0.5, 0.6, 0.8, 1), (sets, minShare) => {
      const isWanted = (index: number) => index % 3 !== 0;
      const expected = sets.flatMap((later, index) => {
        const best = Math.max(0, ...sets.slice(0, index).map((earlier) => share(earlier, later)));
        return isWanted(index) && best >= minShare ? [[index, best]] : [];
      });
      const packed = new PackedSets();
      for (const each of sets) packed.add(new Set(each));
      const found = similarSets(packed, minShare, isWanted);
      expect(found.map(({ later, share: best }) => [later, best])).toEqual(expected);
      for (const { earlier, later, share: best } of found) {
        expect(share(sets[earlier] ?? new Int32Array(), sets[later] ?? new Int32Array())).toBe(best);
        expect(earlier).toBeLessThan(later);
      }
    }),
  );
});
