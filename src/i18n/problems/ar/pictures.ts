import type { ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { meant, quotedCode } from './quoted.ts';

export const pictureTexts: ProblemTexts<
  'picture-missing' | 'picture-outside-article' | 'picture-unreadable'
> = {
  'picture-missing': ({ value, suggestion }) => ({
    message: `الصورة ${quotedCode(value)} غير موجودة.`,
    mend: meant(suggestion, 'ضع ملفها بجانب المقال، أو صحّح اسمها هنا.'),
  }),
  'picture-outside-article': ({ value }) => ({
    message: `الصورة ${quotedCode(value)} خارج مجلد المقال.`,
    mend: `ضع ملفها بجانب المقال، واكتب ${isolatedCode('./')} ثم اسم الملف.`,
  }),
  'picture-unreadable': ({ value, reason }) => ({
    message: `تعذّرت قراءة الصورة ${quotedCode(value)}، وقال البرنامج: ${quotedCode(reason)}.`,
    mend: `احفظها من جديد بصيغة من هذه: ${isolatedCode('JPEG, PNG, WebP, AVIF, GIF, SVG')}.`,
  }),
};
