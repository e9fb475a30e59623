import { foldForMatch } from '../../../arabic/fold.ts';
import { articlePictures } from '../../article/article-pictures.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

const compared = (text: string) =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A picture's text that says again what stands below it. */
export const altRepeatsCaption: ArticleRule = {
  name: 'alt-repeats-caption',
  severity: 'hint',
  texts: {
    ar: {
      title: 'وصف الصورة يكرّر شرحها',
      message: 'وصف الصورة {value} هو شرحها بعينه، فيُسمع مرّتين.',
      advice: 'صف في alt ما يُرى في الصورة، ودع للشرح ما لا يُرى.',
      explanation:
        'الوصف لمن لا يرى الصورة، والشرح للجميع؛ فإن تطابقا سمعه الأول مرّتين ولم يعرف ما في الصورة.',
    },
    en: {
      title: 'Text of a picture that repeats its caption',
      message: 'The text of the picture, {value}, is its caption again, and is heard twice.',
      advice: 'Say in alt what is seen, and in the caption what is not.',
      explanation: 'The text is for those who cannot see the picture, the caption for all.',
    },
  },
  examples: [
    {
      wrong: '<Figure src="./dam.jpg" alt="سد وادي مجردة" caption="سد وادي مجردة." />',
      right: '<Figure src="./dam.jpg" alt="ماء بنّي يعلو حافة السد" caption="سد وادي مجردة." />',
    },
  ],
  check(article, { head }) {
    return articlePictures(article, head)
      .filter(({ alt, caption }) => caption !== undefined && compared(alt) === compared(caption))
      .map(({ alt, offset, length }) => ({ offset, length, value: alt }));
  },
};
