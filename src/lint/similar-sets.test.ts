import fc from 'fast-check';
import { expect, it } from 'vitest';
import { similarSets } from './similar-sets.ts';

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const both = [...a].filter((each) => b.has(each)).length;
  return both / (new Set([...a, ...b]).size || 1);
};

it('finds for each set the share of the earlier one that resembles it most, as comparing all with all does', () => {
  const set = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 9 }).map((letters) => new Set(letters));
  fc.assert(
    fc.property(fc.array(set, { maxLength: 25 }), fc.constantFrom(0.5, 0.6, 0.8, 1), (sets, minShare) => {
      const expected = sets.flatMap((later, index) => {
        const best = Math.max(0, ...sets.slice(0, index).map((earlier) => share(earlier, later)));
        return best >= minShare ? [[index, best]] : [];
      });
      const found = similarSets(sets, minShare, () => true);
      expect(found.map(({ later, share: best }) => [later, best])).toEqual(expected);
      for (const { earlier, later, share: best } of found) {
        expect(share(sets[earlier] ?? new Set(), sets[later] ?? new Set())).toBe(best);
        expect(earlier).toBeLessThan(later);
      }
    }),
  );
});
