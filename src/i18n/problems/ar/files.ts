import type { IgnoredReason } from '../../../schema/problem.ts';
import type { ProblemText, ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { quotedCode } from './quoted.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} ميغابايت`;

const ignored: Record<IgnoredReason, ProblemText> = {
  ending: {
    message: `يبدو هذا الملف مقالًا لكنه لا يُقرأ، فأسماء المقالات تنتهي بـ ${isolatedCode('.mdx')} ولا تبدأ بنقطة.`,
    advice: 'سمِّه',
  },
  folder: {
    message: `يبدو هذا الملف مقالًا لكنه لا يُقرأ، فمكان المقالات المجلد ${isolatedCode('articles')}.`,
    advice: 'انقله إلى',
  },
  format: { message: 'لا تُقرأ هذه الوثيقة مقالًا.', advice: 'اجعلها مقالًا بالأمر' },
  name: { message: 'لا يُقرأ هذا الملف، فالاسم المعروف غير اسمه.', advice: 'سمِّه' },
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
    message: `ترميز الملف ليس ${isolatedCode('UTF-8')}: تعذّرت قراءته ابتداءً من البايت رقم ${byteOffset}.`,
    advice: `افتحه في محرّر النصوص واحفظه من جديد بالترميز ${isolatedCode('UTF-8')}.`,
  }),
  'empty-file': () => ({
    message: 'الملف فارغ.',
    advice: 'اكتب فيه المقال بادئًا ببطاقته، أو احذف الملف.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    message: `حجم الملف ${megabytes(bytes)}، وأكبر حجم يُقبل للمقال ${megabytes(limit)}.`,
    advice: 'قسّم المقال إلى أجزاء سلسلة، وضع الصور في ملفات مستقلة بجانبها.',
  }),
  'unreadable-file': ({ reason }) => ({
    message: `تعذّرت قراءة الملف، وقال النظام: ${quotedCode(reason)}.`,
    advice: 'تأكّد من أنه ملف عادي وأن أذونه تسمح بقراءته.',
  }),
  'slug-not-ascii': ({ slug, suggestion }) => ({
    message: `اسم الملف ${quotedCode(slug)} يصير جزءًا من عنوان المقال على الشبكة، ولا يُقبل فيه إلا حروف لاتينية صغيرة وأرقام وشرطات مفردة، وأقصاه 200 محرف.`,
    advice: suggestion
      ? `سمِّه ${quotedCode(suggestion)}.`
      : `سمِّه اسمًا قصيرًا بحروف لاتينية، مثل: ${isolatedCode('sea-at-night')}`,
  }),
  'symlink-outside': ({ target }) => ({
    message: `هذا الملف وصلة إلى ${quotedCode(target)} خارج مجلد المحتوى.`,
    advice: 'ضع الملف نفسه هنا بدل الوصلة.',
  }),
  'engine-fault': ({ reason }) => ({
    message: `تعثّر المحرّك عند هذا الملف: ${quotedCode(reason)}.`,
    advice: 'هذا خلل في المحرّك: أبلغ عنه وأرفق الملف، وإلى أن يُصلَح احذف من الملف ما هو غير مألوف.',
  }),
  'ignored-file': ({ reason, suggestion }) => {
    const { message, advice } = ignored[reason];
    return { message, advice: `${advice} ${quotedCode(suggestion)}.` };
  },
};
