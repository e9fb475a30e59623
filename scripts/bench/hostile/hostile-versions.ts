import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import { readArticleBlocks } from '../../review/article-blocks.ts';
import { diffBlocks } from '../../review/diff/diff-blocks.ts';
import { formatRows } from '../../review/report/format-rows.ts';

/** Two versions of an article that are made to be slow to compare. */
export interface HostileVersions {
  name: string;
  /** Bodies of about so many UTF-16 code units each. */
  make: (length: number) => readonly [before: string, after: string];
}

const file = 'content/articles/2024/01/a.mdx';

/** Words of which there are so many; the same in each run. */
function words(count: number, kinds: number, letter: string): string[] {
  return Array.from({ length: Math.ceil(count) }, (_, at) => `${letter}${(at * 7919) % kinds}`);
}
const line = (list: readonly string[]) => list.join(' ');
const paragraphs = (list: readonly string[]) => list.join('\n\n');

export const hostileVersions: readonly HostileVersions[] = [
  {
    name: 'one line, no word in common',
    make: (length) => [line(words(length / 6, 99_991, 'ب')), line(words(length / 6, 99_991, 'ت'))],
  },
  {
    name: 'one line, in another order',
    make: (length) => {
      const list = words(length / 6, 99_991, 'ب');
      return [line(list), line(list.toReversed())];
    },
  },
  {
    name: 'one line of few words',
    make: (length) => [line(words(length / 3, 3, 'ب')), line(words(length / 3, 5, 'ب'))],
  },
  { name: 'one word', make: (length) => ['ب'.repeat(length), `${'ب'.repeat(length)}ت`] },
  {
    name: 'paragraphs, none in common',
    make: (length) => [
      paragraphs(words(length / 8, 99_991, 'ب')),
      paragraphs(words(length / 8, 99_991, 'ت')),
    ],
  },
  {
    name: 'paragraphs in another order',
    make: (length) => {
      const list = words(length / 8, 99_991, 'ب');
      return [paragraphs(list), paragraphs(list.toReversed())];
    },
  },
  {
    name: 'paragraphs, the same few',
    make: (length) => [
      paragraphs(words(length / 8, 3, 'ب')),
      paragraphs(words(length / 8, 5, 'ب')),
    ],
  },
  {
    name: 'paragraphs that share rare words',
    make: (length) => {
      const list = (letter: string) =>
        words(length / 20, 2_003, 'ب').map(
          (word, at) => `${word} ${letter}${at} ${word}ث ${word}ج`,
        );
      return [paragraphs(list('ح')), paragraphs(list('خ').toReversed())];
    },
  },
  {
    name: 'links that lead elsewhere',
    make: (length) => {
      const links = (host: string) =>
        line(words(length / 24, 99_991, 'ب').map((word) => `[${word}](https://${host}/)`));
      return [links('a.example'), links('b.example')];
    },
  },
  {
    name: 'signs to escape',
    make: (length) => ['\\<'.repeat(length / 2), '\\& '.repeat(length / 3)],
  },
];

/** Does what a review does with the two versions. @returns The report's rows. */
export function compareHostile(before: string, after: string): string {
  const articleOf = (body: string) => `---\ntitle: أ\npublished: 2024-01-01\n---\n\n${body}`;
  const rows = diffBlocks(
    readArticleBlocks(articleOf(before), file),
    readArticleBlocks(articleOf(after), file),
  );
  return formatRows(rows, { messages: reviewMessages('ar'), thumbnails: new Map() });
}
