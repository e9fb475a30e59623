import { excerpt } from '../../../mdx/excerpt.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';
import { isVerse } from '../../text-blocks.ts';

/** Signs of emphasis that stayed text. */
const signs = /(?<![*_~])(\*\*|__|~~)(?![*_~])/g;

/**
 * Emphasis that stayed text because a space stands inside its signs.
 *
 * @example `قرار ** عاجل ** للمدارس`
 */
export const emphasisSpaces: WritingRule = ({ blocks, placeAt }) =>
  blocks.flatMap((block) => {
    if (isVerse(block)) return [];
    const { text, offset } = block;
    const found = [...text.matchAll(signs)];
    let last = -1;
    return found.flatMap((open, index) => {
      const close = found[index + 1];
      if (!close || close[1] !== open[1] || index <= last) return [];
      const inside = text.slice(open.index + 2, close.index);
      const words = inside.trim();
      if (words === inside || !/\p{L}/u.test(words) || inside.includes('\n')) return [];
      last = index + 1;
      const sign = open[1] ?? '';
      const value = excerpt(`${sign}${inside}${sign}`);
      const details = { value, suggestion: excerpt(`${sign}${words}${sign}`) };
      return [problem('emphasis-spaces', placeAt(offset + open.index), details, 'warning')];
    });
  });
