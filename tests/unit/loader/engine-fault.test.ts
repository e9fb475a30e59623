import { expect, it, vi } from 'vitest';
import { describeFault } from '../../../src/loader/describe-fault.ts';
import { loadBatch } from '../../../src/loader/load-articles.ts';

vi.mock('../../../src/loader/load-article.ts', () => ({
  loadArticle: async (_: unknown, name: string) => {
    if (name.includes('odd')) throw new TypeError('قيمة بلا تعريف\nسطر ثانٍ');
    return { problems: [] };
  },
}));

it('reports an article at which the engine fails, and goes on with the others', async () => {
  const place = { folder: '/site/content', vocabularies: {} as never };
  const [odd, plain] = await loadBatch(place, ['2024/05/odd.mdx', '2024/05/plain.mdx']);
  expect(odd?.problems).toMatchObject([{ rule: 'engine-fault', severity: 'error', line: 1 }]);
  expect(odd?.problems[0]?.file).toMatch(/articles\/2024\/05\/odd\.mdx$/);
  expect(plain?.problems).toEqual([]);
});

it('describes a fault in one line with its place', () => {
  const error = new RangeError('أول\nثانٍ');
  error.stack = 'RangeError: أول\n    at read (file:///home/a/src/schema/b.ts:7:11)\n';
  expect(describeFault(error)).toBe('RangeError: أول (src/schema/b.ts:7:11)');
  expect(describeFault('نص')).toBe('نص');
});
