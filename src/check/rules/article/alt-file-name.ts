import { articlePictures } from '../../article/article-pictures.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

const fileName =
  /^[^\s/]{1,200}\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$|^(?:img|dsc[nf]?|pict?|image|photo|picture|screenshot|whatsapp image|صورة|الصورة)[-_ ]{0,3}\d[\d\-_ .:]*(?:at [\d.: ]+)?$/iu;

/** A picture's text that is the name of its file. */
export const altFileName: ArticleRule = {
  name: 'alt-file-name',
  severity: 'warning',
  texts: {
    ar: {
      title: 'اسم ملف مكان وصف الصورة',
      message: 'وصف الصورة {value} اسم ملف، ولا يقول ما فيها.',
      advice: 'صف ما يُرى فيها لمن لا يراها.',
      explanation: 'وصف الصورة (alt) يُقرأ لمن لا يراها، ويظهر مكانها حين لا تصل.',
    },
    en: {
      title: 'File name as text of a picture',
      message: 'The text of the picture, {value}, is the name of a file.',
      advice: 'Say what is seen in it, for those who cannot see it.',
      explanation:
        'The text (alt) is read to those who cannot see a picture, and stands in its place while it is not there.',
    },
  },
  examples: [{ wrong: '![IMG_2041](./dam.jpg)', right: '![سد ترابي يمتلئ بعد المطر](./dam.jpg)' }],
  check(article, { head }) {
    return articlePictures(article, head)
      .filter(({ alt }) => fileName.test(alt.trim()))
      .map(({ alt, offset, length }) => ({ offset, length, value: alt }));
  },
};
