import { excerpt } from '../../../mdx/excerpt.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';
import { masked } from '../../text-blocks.ts';

/** How an address begins; other words in brackets may be anything. */
const address = /^(?:https?:\/\/|www\.|mailto:|\.{0,2}\/[\p{L}\d]|#[\p{L}\d])/iu;
const words = String.raw`([^\[\]\n]{1,300})`;

/** Each with the groups of the link's text and of its address. */
const shapes: readonly { pattern: RegExp; text: number; target: number }[] = [
  // A space, or a line end, between the brackets; or a space or curly marks within the address.
  {
    pattern: new RegExp(String.raw`\[${words}\][ \t\u00a0]{0,3}\n?\(([^()\n]{1,2000})\)`, 'g'),
    text: 1,
    target: 2,
  },
  // Brackets of other scripts, or quotation marks, around the address, which may have taken one in.
  {
    pattern: new RegExp(
      String.raw`\[${words}\][ \t]{0,3}[（﴾﴿«‹“]([^（«‹“）﴾﴿»›”\n()${masked}]{1,2000})[）﴾﴿»›”${masked}]`,
      'g',
    ),
    text: 1,
    target: 2,
  },
  // Brackets of other scripts around the words.
  {
    pattern: /[【［〔]([^【［〔】］〕\n]{1,300})[】］〕][ \t]{0,3}[(（]([^()（）\n]{1,2000})[)）]/g,
    text: 1,
    target: 2,
  },
  // The two kinds of brackets changed places.
  {
    pattern: /\(([^()\n]{1,300})\)[ \t]{0,3}\[([^[\]\n\uFFFC]{1,2000})[\]\uFFFC]/g,
    text: 1,
    target: 2,
  },
];

/**
 * Links that stayed text: a space between the brackets, a space within the address, other brackets,
 * brackets that changed places. Only what holds an address is judged.
 *
 * @example `[التقرير] (https://example.org/report)`
 */
export const malformedLinks: WritingRule = ({ blocks, placeAt }) =>
  blocks.flatMap(({ text, offset }) =>
    shapes.flatMap(({ pattern, ...groups }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const target = match[groups.target]?.trim().replace(/^<|>$/g, '') ?? '';
        if (!address.test(target)) return [];
        const link = `[${match[groups.text]?.trim()}](${withoutSpaces(target)})`;
        const details = { value: excerpt(match[0]), suggestion: excerpt(link) };
        return [problem('link-malformed', placeAt(offset + match.index), details, 'warning')];
      }),
    ),
  );

/** A title in curly marks gets straight ones; a space in an address is written `%20`. */
function withoutSpaces(target: string): string {
  const title = /(?<![ \t])[ \t]+[“”«"]([^“”«»"]*)[“”»"]$/.exec(target);
  const url = title ? target.slice(0, title.index) : target;
  return url.trim().replace(/\s+/g, '%20') + (title ? ` "${title[1]}"` : '');
}
