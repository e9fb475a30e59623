import { describe, expect, test } from 'vitest';
import { layOutSection } from '../../../src/components/section-front.ts';
import { paginate } from '../../../src/library/paginate.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const picture = { url: '/p.webp', width: 3, height: 2, sources: [] };
const original = { file: 'p.jpg', digest: 'p' };
const image = { picture, original, alt: 'بحر', caption: undefined, credit: undefined };

/** A list of articles `1`, `2`, …, newest first, on pages of four; one has a picture. */
function pagesOf(count: number, illustrated: number) {
  const items = Array.from({ length: count }, (_, index) =>
    sampleArticle({ id: String(index + 1), image: index + 1 === illustrated ? image : undefined }),
  );
  return paginate(items, 4).map((page) => layOutSection({ page, base: '/sections/science/' }));
}
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => Number(id));

describe('the first page of a section', () => {
  test('leads with a recent article that has a picture, and keeps the order of the others', () => {
    const [first] = pagesOf(7, 3);
    expect(first?.lead?.id).toBe('3');
    expect(ids(first?.beside ?? [])).toEqual([1, 2]);
    expect(ids(first?.rest ?? [])).toEqual([4, 5, 6, 7]);
  });

  test('leads with the newest where the picture is of long ago', () => {
    expect(pagesOf(7, 6)[0]?.lead?.id).toBe('1');
  });

  test('leads with no notice that is over, which stays in its place below', () => {
    const items = [1, 2, 3, 4].map((id) =>
      sampleArticle({ id: String(id), ...(id === 1 && { isOver: true, image }) }),
    );
    const [page] = paginate(items, 4);
    if (!page) throw new Error('no page');
    const front = layOutSection({ page, base: '/sections/science/' });
    expect(front.lead?.id).toBe('2');
    expect(ids(front.beside)).toEqual([3, 4]);
    expect(ids(front.rest)).toEqual([1]);
  });

  test('alone has a lead', () => {
    const [, second] = pagesOf(12, 9);
    expect(second?.lead).toBeUndefined();
    expect(ids(second?.rest ?? [])).toEqual([5, 6, 7, 8]);
  });
});
