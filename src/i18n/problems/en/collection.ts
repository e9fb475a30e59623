import type { ProblemTexts } from '../problem-catalogue.ts';
import { meant, quoted } from './quoted.ts';

const counted = (lines: number) => (lines === 1 ? '1 line' : `${lines} lines`);
const fixes = 'npm run check -- --fix does it for you.';

export const collectionTexts: ProblemTexts<
  | 'duplicate-url'
  | 'term-conflict'
  | 'near-duplicate'
  | 'two-spellings'
  | 'alias-reserved'
  | 'alias-taken'
  | 'folder-mismatch'
  | 'broken-link'
  | 'early-link'
  | 'withdrawn-link'
  | 'dead-link'
  | 'broken-fragment'
  | 'control-character'
  | 'trailing-whitespace'
  | 'carriage-return'
  | 'missing-final-newline'
> = {
  'term-conflict': ({ value, other }) => ({
    message: `${quoted(value)} is already forbidden by the term ${quoted(other)}, or is what it writes.`,
    advice: 'Leave it in one term.',
  }),
  'near-duplicate': ({ other, percent }) => ({
    message: `The text is nearly that of ${quoted(other)}: they share ${percent} % of their words.`,
    advice:
      'Keep one of the two and give it the other’s address in aliases, or excuse the article: check: { allow: [near-duplicate] }.',
  }),
  'two-spellings': ({ value, count, suggestion, usualCount, where }) => ({
    message: `The site writes ${quoted(suggestion)} (${usualCount}×) and ${quoted(value)} too (${count}×).`,
    advice:
      where.length === 0
        ? `Write ${quoted(suggestion)}.`
        : `Write ${quoted(suggestion)}, here and in ${where.map(quoted).join(', ')}.`,
  }),
  'duplicate-url': ({ url, other }) => ({
    message: `The address ${quoted(url)} already belongs to ${quoted(other)}.`,
    advice: 'Give one of the two files another name.',
  }),
  'alias-reserved': ({ alias }) => ({
    message: `The alias ${quoted(alias)} is an address of the site itself.`,
    advice: 'Remove it, or write the old address of this article, such as /2019/old-name/.',
  }),
  'alias-taken': ({ alias, other }) => ({
    message: `The alias ${quoted(alias)} is already an address of ${quoted(other)}.`,
    advice: 'Remove the alias from one of the two.',
  }),
  'folder-mismatch': ({ expected }) => ({
    message: `The article's date belongs in the folder ${quoted(expected)}, and it stands in another.`,
    advice: `Move it to articles/${expected}/, or correct "published".`,
  }),
  'broken-link': ({ value, suggestion }) => ({
    message: `The link ${quoted(value)} leads nowhere: this site has no such page.`,
    advice: meant(suggestion, 'Correct the address, or remove the link.'),
  }),
  'withdrawn-link': ({ value, moment }) => ({
    message: `The article that ${quoted(value)} leads to was withdrawn: ${moment}.`,
    advice: 'Link to another one; the site shows the words without the link.',
  }),
  'early-link': ({ value, moment }) => ({
    message: `The link ${quoted(value)} leads to a page that is there only later: ${moment}.`,
    advice:
      'Until then the site shows its words without the link. Publish this article after it, or remove the link.',
  }),
  'dead-link': ({ value, state, reason, archived }) => ({
    message: {
      dead: `The page of the link ${quoted(value)} is gone: ${quoted(reason)}.`,
      unreachable: `The page of the link ${quoted(value)} does not answer: ${quoted(reason)}.`,
      private: `The link ${quoted(value)} leads into a private network, where readers cannot follow: ${quoted(reason)}.`,
    }[state],
    advice:
      archived !== undefined
        ? `Link to the archived copy ${quoted(archived)}, or remove the link.`
        : state === 'unreachable'
          ? 'Open it in a browser; if it stays so, correct the address or remove the link.'
          : 'Correct the address, or remove the link.',
  }),
  'broken-fragment': ({ value, suggestion }) => ({
    message: `The link ${quoted(value)} names a heading that its page does not have.`,
    advice: meant(suggestion, 'Correct what stands after the #, or remove it.'),
  }),
  'control-character': ({ codePoint, name }) => ({
    message: `The line holds an invisible character: ${quoted(codePoint)} (${name}).`,
    advice: `Delete it and type the text around it again, or: ${fixes}`,
  }),
  'trailing-whitespace': ({ lines }) => ({
    message: `Spaces stand at the end of ${counted(lines)}.`,
    advice: `Delete them: ${fixes}`,
  }),
  'carriage-return': ({ lines }) => ({
    message: `The end of ${counted(lines)} is marked in the way of Windows (CRLF).`,
    advice: `Save the file with line ends LF: ${fixes}`,
  }),
  'missing-final-newline': () => ({
    message: 'The last line has no line end.',
    advice: `Add an empty line at the end of the file: ${fixes}`,
  }),
};
