import { describe, expect, it } from 'vitest';
import { memoizeWithLimit } from '../../../src/search/browser/memoize-with-limit.ts';

function counted(fails: readonly number[] = []) {
  const asked: string[] = [];
  const load = async (name: string) => {
    asked.push(name);
    if (fails.includes(asked.length)) throw new Error('offline');
    return name.length;
  };
  return { asked, load };
}

describe('what is remembered', () => {
  it('is loaded once, also for two who ask at the same time', async () => {
    const { asked, load } = counted();
    const get = memoizeWithLimit(load);
    expect(await Promise.all([get('نهر'), get('نهر'), get('بحيرة')])).toEqual([3, 3, 5]);
    expect(asked).toEqual(['نهر', 'بحيرة']);
  });

  it('is loaded again after a failure', async () => {
    const { load } = counted([1]);
    const get = memoizeWithLimit(load);
    await expect(get('نهر')).rejects.toThrow('offline');
    expect(await get('نهر')).toBe(3);
  });

  it('is let go when there is more than was allowed', async () => {
    const { asked, load } = counted();
    const get = memoizeWithLimit(load, 2);
    for (const name of ['ا', 'ب', 'ا', 'ت', 'ا']) await get(name);
    expect(asked).toEqual(['ا', 'ب', 'ت', 'ا']);
  });
});
