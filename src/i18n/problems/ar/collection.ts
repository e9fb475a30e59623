import { count, type PluralForms } from '../../../arabic/plural.ts';
import type { ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { meant, quoted, quotedCode } from './quoted.ts';

const lineForms: PluralForms = {
  zero: 'لا أسطر',
  one: 'سطر واحد',
  two: 'سطرين',
  few: '# أسطر',
  many: '# سطرًا',
  other: '# سطر',
};
const fixes = `والأمر ${isolatedCode('npm run check -- --fix')} يفعل ذلك عنك`;

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
    message: `الصورة ${quoted(value)} يمنعها المدخل ${quotedCode(other)} من قبل، أو هي ما يكتبه.`,
    advice: 'أبقِها في مدخل واحد.',
  }),
  'near-duplicate': ({ other, percent }) => ({
    message: `يكاد نص المقال أن يكون نص ${quotedCode(other)}: بينهما من الكلام المشترك ${percent}%.`,
    advice:
      'أبقِ أحدهما، واجعل عنوان الآخر في aliases، أو استثنِ المقال: check: { allow: [near-duplicate] }.',
  }),
  'two-spellings': ({ value, count, suggestion, usualCount, where }) => ({
    message: `يكتب الموقع ${quoted(suggestion)} (عدد مرّاتها ${usualCount}) ويكتب ${quoted(value)} أيضًا (عدد مرّاتها ${count}).`,
    advice:
      where.length === 0
        ? `اكتب ${quoted(suggestion)}.`
        : `اكتب ${quoted(suggestion)}، هنا وفي ${where.map(quotedCode).join('، ')}.`,
  }),
  'duplicate-url': ({ url, other }) => ({
    message: `العنوان ${quotedCode(url)} محجوز من قبل للملف ${quotedCode(other)}.`,
    advice: 'غيّر اسم واحد من الملفين.',
  }),
  'alias-reserved': ({ alias }) => ({
    message: `العنوان القديم ${quotedCode(alias)} من عناوين الموقع نفسه.`,
    advice: `احذفه، أو اكتب العنوان القديم لهذا المقال مثل ${isolatedCode('/2019/old-name/')}.`,
  }),
  'alias-taken': ({ alias, other }) => ({
    message: `العنوان القديم ${quotedCode(alias)} محجوز من قبل للملف ${quotedCode(other)}.`,
    advice: 'احذفه من أحد الملفين.',
  }),
  'folder-mismatch': ({ expected }) => ({
    message: `تاريخ المقال يضعه في المجلد ${quotedCode(expected)}، وهو في مجلد آخر.`,
    advice: `انقله إلى ${isolatedCode(`articles/${expected}/`)}، أو صحّح الحقل ${quotedCode('published')}.`,
  }),
  'broken-link': ({ value, suggestion }) => ({
    message: `الرابط ${quotedCode(value)} لا يصل إلى شيء: لا صفحة في الموقع بهذا العنوان.`,
    advice: meant(suggestion, 'صحّح العنوان، أو احذف الرابط.'),
  }),
  'withdrawn-link': ({ value, moment }) => ({
    message: `المقال الذي يقود إليه الرابط ${quotedCode(value)} سُحب: ${moment}.`,
    advice: 'ضع رابطًا إلى غيره، وإلا بقي الكلام في الموقع بلا رابط.',
  }),
  'early-link': ({ value, moment }) => ({
    message: `الرابط ${quotedCode(value)} يقصد صفحة تظهر بعد نشر هذا المقال: ${moment}.`,
    advice: 'يعرض الموقع كلمات الرابط وحدها حتى ذلك الموعد. أخّر نشر هذا المقال، أو احذف الرابط.',
  }),
  'dead-link': ({ value, state, reason, archived }) => ({
    message: {
      dead: `لم تعد صفحة الرابط ${quoted(value)} موجودة: ${quotedCode(reason)}.`,
      unreachable: `لا تجيب صفحة الرابط ${quoted(value)}: ${quotedCode(reason)}.`,
      private: `الرابط ${quoted(value)} يقصد شبكة داخلية لا يصل إليها القرّاء: ${quotedCode(reason)}.`,
    }[state],
    advice:
      archived !== undefined
        ? `اجعل الرابط للنسخة المحفوظة ${quotedCode(archived)}، أو احذفه.`
        : state === 'unreachable'
          ? 'افتح الصفحة في متصفّح؛ فإن بقيت كذلك فصحّح العنوان أو احذف الرابط.'
          : 'صحّح العنوان، أو احذف الرابط.',
  }),
  'broken-fragment': ({ value, suggestion }) => ({
    message: `الرابط ${quotedCode(value)} يقصد عنوانًا فرعيًا غير موجود في صفحته.`,
    advice: meant(suggestion, `صحّح ما بعد العلامة ${isolatedCode('#')}، أو احذفه.`),
  }),
  'control-character': ({ codePoint, name }) => ({
    message: `في السطر حرف خفيّ لا يُرى: ${quotedCode(codePoint)} (${isolatedCode(name)}).`,
    advice: `احذفه وأعد كتابة ما حوله، ${fixes}.`,
  }),
  'trailing-whitespace': ({ lines }) => ({
    message: `مسافات زائدة في آخر ${count(lines, lineForms, 'latn')}.`,
    advice: `احذفها، ${fixes}.`,
  }),
  'carriage-return': ({ lines }) => ({
    message: `نهاية ${count(lines, lineForms, 'latn')} مكتوبة على طريقة ويندوز (${isolatedCode('CRLF')}).`,
    advice: `احفظ الملف بنهايات أسطر من نوع ${isolatedCode('LF')}، ${fixes}.`,
  }),
  'missing-final-newline': () => ({
    message: 'السطر الأخير بلا نهاية سطر.',
    advice: `اضغط مفتاح الإدخال في آخر الملف، ${fixes}.`,
  }),
};
