import type { ProblemTexts } from '../problem-catalogue.ts';
import { meant, quoted } from './quoted.ts';

export const pictureTexts: ProblemTexts<
  'picture-missing' | 'picture-outside-article' | 'picture-unreadable'
> = {
  'picture-missing': ({ value, suggestion }) => ({
    message: `The picture ${quoted(value)} is not there.`,
    mend: meant(suggestion, 'Put its file beside the article, or correct its name here.'),
  }),
  'picture-outside-article': ({ value }) => ({
    message: `The picture ${quoted(value)} is not in the article's own folder.`,
    mend: 'Put its file beside the article and write ./ and its name.',
  }),
  'picture-unreadable': ({ value, reason }) => ({
    message: `The picture ${quoted(value)} cannot be read: ${quoted(reason)}.`,
    mend: 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG.',
  }),
};
