import type { IgnoredReason } from '../../../schema/problem.ts';
import type { ProblemText, ProblemTexts } from '../problem-catalogue.ts';
import { quoted } from './quoted.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const ignored: Record<IgnoredReason, ProblemText> = {
  ending: {
    message:
      'This file looks like an article but is not read: articles end in .mdx and begin with no dot.',
    advice: 'Rename it to',
  },
  folder: {
    message:
      'This file looks like an article but is not read: articles stand in the folder articles.',
    advice: 'Move it to',
  },
  format: {
    message: 'This document is not read as an article.',
    advice: 'Make an article of it with the command',
  },
  name: { message: 'This file is not read: it has another name.', advice: 'Rename it to' },
};

export const fileTexts: ProblemTexts<
  | 'invalid-utf8'
  | 'empty-file'
  | 'file-too-large'
  | 'unreadable-file'
  | 'slug-not-ascii'
  | 'symlink-outside'
  | 'engine-fault'
  | 'ignored-file'
> = {
  'invalid-utf8': ({ byteOffset }) => ({
    message: `The file is not valid UTF-8 text: it breaks off at byte ${byteOffset}.`,
    advice: 'Open it in your editor and save it again with the encoding UTF-8.',
  }),
  'empty-file': () => ({
    message: 'The file is empty.',
    advice: 'Write the article in it, beginning with its frontmatter, or delete the file.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    message: `The file has ${megabytes(bytes)}; ${megabytes(limit)} is the most an article may have.`,
    advice: 'Split it into the parts of a series; keep pictures in files of their own beside it.',
  }),
  'unreadable-file': ({ reason }) => ({
    message: `The file cannot be read: ${quoted(reason)}.`,
    advice: 'See that it is an ordinary file and that its permissions let it be read.',
  }),
  'slug-not-ascii': ({ slug, suggestion }) => ({
    message: `The name ${quoted(slug)} becomes part of the article's address, where only small Latin letters, digits and single hyphens may stand, up to 200 in all.`,
    advice: suggestion
      ? `Rename it to ${quoted(suggestion)}.`
      : 'Give it a short name in Latin letters, such as sea-at-night.',
  }),
  'symlink-outside': ({ target }) => ({
    message: `This is a link to ${quoted(target)}, outside the content folder.`,
    advice: 'Put the file itself here in place of the link.',
  }),
  'engine-fault': ({ reason }) => ({
    message: `The engine failed at this file: ${quoted(reason)}.`,
    advice:
      'This is a fault of the engine: report it with this file. Until then take out what is unusual in it.',
  }),
  'ignored-file': ({ reason, suggestion }) => {
    const { message, advice } = ignored[reason];
    return { message, advice: `${advice} ${quoted(suggestion)}.` };
  },
};
