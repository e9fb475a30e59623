import type { PictureFault } from '../../../schema/problem.ts';
import type { ProblemText, ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { meant, quotedCode } from './quoted.ts';

const saveAgain = `احفظها من جديد بصيغة من هذه: ${isolatedCode('JPEG, PNG, WebP, AVIF, GIF, SVG')}.`;
const uploadAgain = 'احفظها من جديد من الأصل، وارفع الملف كاملًا.';
const saveSmaller = 'احفظها أصغر من ذلك، ويكفي أن يكون عرضها 3200 بكسل.';

const faults: Record<PictureFault, ProblemText> = {
  empty: { message: 'ملفها فارغ', mend: uploadAgain },
  'git-lfs-pointer': {
    message: 'في مكانها إشارة إلى ملف لم يُجلب',
    mend: `نفّذ الأمر ${isolatedCode('git lfs pull')}، وفي سير العمل اطلب ${isolatedCode('lfs: true')} عند الجلب.`,
  },
  'not-a-picture': { message: 'ليس الملف صورة مهما كان اسمه', mend: saveAgain },
  'cut-off': { message: 'ملفها مقطوع ينقصه آخره', mend: uploadAgain },
  damaged: { message: 'ملفها تالف', mend: uploadAgain },
  'unsupported-codec': {
    message: `صيغتها لا تعرضها المتصفحات، مثل ${isolatedCode('HEIC')}`,
    mend: saveAgain,
  },
  'no-size': {
    message: 'لا مقاس للرسم',
    mend: `أضف إلى ${isolatedCode('<svg>')} الخاصية ${isolatedCode('viewBox')}، أو عرضًا وارتفاعًا أكبر من الصفر.`,
  },
  'too-many-pixels': { message: 'فيها أكثر من مئة مليون بكسل', mend: saveSmaller },
  'too-many-bytes': { message: 'حجم ملفها أكبر من 50 ميغابايت', mend: saveSmaller },
  'too-tall': {
    message: 'ارتفاعها كبير جدًا بالنسبة إلى عرضها',
    mend: 'قسّمها إلى عدة صور بعضها تحت بعض.',
  },
  'too-slow': {
    message: 'يستغرق فكّ ترميزها وقتًا طويلًا',
    mend: `احفظها أبسط وأصغر، وإن كانت رسمًا فصدّرها بصيغة ${isolatedCode('PNG')}.`,
  },
  'unreadable-file': {
    message: 'لا يسمح النظام بقراءة ملفها',
    mend: 'تأكّد من أنه ملف عادي وأن أذونه تسمح بقراءته.',
  },
};

export const pictureTexts: ProblemTexts<
  'picture-missing' | 'picture-outside-article' | 'picture-name-case' | 'picture-unreadable'
> = {
  'picture-missing': ({ value, suggestion }) => ({
    message: `الصورة ${quotedCode(value)} غير موجودة.`,
    mend: meant(suggestion, 'ضع ملفها بجانب المقال، أو صحّح اسمها هنا.'),
  }),
  'picture-outside-article': ({ value }) => ({
    message: `الصورة ${quotedCode(value)} خارج مجلد المقال.`,
    mend: `ضع ملفها بجانب المقال، واكتب ${isolatedCode('./')} ثم اسم الملف.`,
  }),
  'picture-name-case': ({ value, actual }) => ({
    message: `الصورة ${quotedCode(value)} غير موجودة، واسم ملفها ${quotedCode(actual)}؛ والحروف اللاتينية الكبيرة غير الصغيرة.`,
    mend: 'اكتب الاسم هنا كما هو في الملف، أو غيّر اسم الملف.',
  }),
  'picture-unreadable': ({ value, fault, reason }) => {
    const { message, mend } = faults[fault];
    return {
      message: `تعذّرت قراءة الصورة ${quotedCode(value)}: ${message} (${isolatedCode(reason)}).`,
      mend,
    };
  },
};
