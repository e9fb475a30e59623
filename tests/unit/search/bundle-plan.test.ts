import { describe, expect, it } from 'vitest';
import { type PlannedBundle, planBundles } from '../../../src/search/build/bundle-plan.ts';

/** Digests of so many documents. */
const digests = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `d${from + index}`);
const sizes = (bundles: readonly { digests: readonly string[] }[]) =>
  bundles.map((bundle) => bundle.digests.length);

/** Builds again and again, as the site grows at its newest end. */
function grown(start: number, steps: readonly number[]) {
  let all = digests(start);
  let next = start;
  let bundles: PlannedBundle[] = [{ name: '0', digests: all }];
  const written: number[] = [];
  for (const [step, count] of steps.entries()) {
    all = [...digests(count, next), ...all];
    next += count;
    const { reused, fresh } = planBundles(bundles, all);
    const own = fresh.map((places, part) => ({
      name: `${step + 1}.${part}`,
      digests: places.map((place) => all[place] ?? ''),
    }));
    written.push(fresh.flat().length);
    bundles = [...reused, ...own];
  }
  return { all, bundles, written };
}

describe('the plan of an index', () => {
  it('is one bundle at first, and nothing where there is nothing', () => {
    expect(planBundles([], digests(3))).toEqual({ reused: [], fresh: [[0, 1, 2]] });
    expect(planBundles([], [])).toEqual({ reused: [], fresh: [] });
  });

  it('bounds the documents of a bundle', () => {
    const { fresh } = planBundles([], digests(150_000));
    expect(fresh.map(({ length }) => length)).toEqual([50_000, 50_000, 50_000]);
  });

  it('leaves everything where nothing has changed', () => {
    const known = [{ name: 'a', digests: digests(9000) }];
    expect(planBundles(known, digests(9000))).toEqual({
      reused: [{ ...known[0], dead: [] }],
      fresh: [],
    });
  });

  it('writes what is new beside a large bundle, and takes an edited document out of it', () => {
    const known = [{ name: 'a', digests: digests(9000) }];
    const now = ['edited', ...digests(9000).filter((digest) => digest !== 'd7')];
    const { reused, fresh } = planBundles(known, now);
    expect(reused).toEqual([{ ...known[0], dead: [7] }]);
    expect(fresh).toEqual([[0]]);
  });

  it('writes the smallest bundle anew together with what is new, and no other', () => {
    const known = [
      { name: 'a', digests: digests(9000) },
      { name: 'b', digests: digests(40, 9000) },
      { name: 'c', digests: digests(14, 9040) },
    ];
    const all = digests(9054);
    const { reused, fresh } = planBundles(known, ['new', ...all]);
    expect(sizes(reused)).toEqual([9000, 40]);
    expect(fresh.map(({ length }) => length)).toEqual([15]);
  });

  it('merges the smallest bundle with the next, once it would be a file of too many', () => {
    const known = [
      { name: 'a', digests: digests(9000) },
      { name: 'b', digests: digests(40, 9000) },
      { name: 'c', digests: digests(15, 9040) },
    ];
    const { reused, fresh } = planBundles(known, ['new', ...digests(9055)]);
    expect(sizes(reused)).toEqual([9000]);
    expect(fresh.map(({ length }) => length)).toEqual([56]);
  });

  it('writes a bundle anew once much of it is dead', () => {
    const known = [{ name: 'a', digests: digests(9000) }];
    const { reused, fresh } = planBundles(known, digests(7000));
    expect(reused).toEqual([]);
    expect(fresh.flat()).toHaveLength(7000);
  });

  it('keeps each document once, though two bundles have it', () => {
    const known = [
      { name: 'a', digests: digests(9000) },
      { name: 'b', digests: digests(1000) },
    ];
    const { reused, fresh } = planBundles(known, digests(9000));
    const living = reused.flatMap(({ digests, dead }) =>
      digests.filter((_, number) => !dead.includes(number)),
    );
    const all = [...living, ...fresh.flat().map((place) => `d${place}`)].sort();
    expect(all).toEqual(digests(9000).sort());
  });

  it('has few bundles and writes few documents, however long a site grows', () => {
    const steps = Array.from({ length: 250 }, () => 20);
    const { all, bundles, written } = grown(20_000, steps);
    expect(bundles.flatMap((bundle) => bundle.digests).sort()).toEqual([...all].sort());
    expect(bundles.length).toBeLessThanOrEqual(4);
    const mean = written.reduce((sum, count) => sum + count, 0) / written.length;
    expect(mean).toBeLessThan(600);
  });

  it('writes fewer than sixteen documents for most of the articles that come one by one', () => {
    const { bundles, written } = grown(600, Array(200).fill(1));
    expect(written.filter((count) => count < 16)).toHaveLength(188);
    expect(bundles.length).toBeLessThanOrEqual(3);
  });
});
