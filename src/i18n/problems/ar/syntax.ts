import type { SyntaxTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { quoted, quotedCode } from './quoted.ts';

/** What each mistake in the writing of MDX is called in Arabic, and its fix. */
export const syntaxTexts: SyntaxTexts = {
  'bare-less-than': (value) => ({
    message: `العلامة ${quotedCode('<')} في ${quoted(value)} تُفهم بدايةَ عنصر، ولا عنصر بعدها.`,
    advice: `إن أردت العلامة نفسها فاكتبها هكذا: ${isolatedCode('\\<')} أو ${isolatedCode('&lt;')}`,
  }),
  'html-comment': (value) => ({
    message: `${quotedCode(value)} تعليق مكتوب على طريقة ${isolatedCode('HTML')}.`,
    advice: `اكتبه هكذا: ${isolatedCode('{/* … */}')}، أو احذفه.`,
  }),
  'html-declaration': (value) => ({
    message: `${quotedCode(value)} تصريح من تصريحات ${isolatedCode('HTML')} أو ${isolatedCode('XML')}، ولا حاجة إليه في مقال.`,
    advice: 'احذفه.',
  }),
  'angle-bracket-link': (value) => ({
    message: `العنوان في ${quotedCode(value)} مكتوب بين العلامتين ${quotedCode('<')} و${quotedCode('>')}.`,
    advice: `اكتبه من دونهما، أو هكذا: ${isolatedCode('[text](https://example.org)')}`,
  }),
  'bare-brace': (value) => ({
    message: `القوس ${quotedCode('{')} في ${quoted(value)} فُتح ولم يُغلق.`,
    advice: `إن أردت القوس نفسه حرفًا من النص فاكتبه هكذا: ${isolatedCode('\\{')}`,
  }),
  'unfinished-tag': (value) => ({
    message: `كُتب ${quotedCode(value)} ولم يُختم.`,
    advice: `اختمه بالعلامة ${quotedCode('>')}، أو بالعلامتين ${quotedCode('/>')} إن لم يكن بداخله شيء، وتأكّد من أن لكل علامة تنصيص أختها.`,
  }),
  'unquoted-value': (value) => ({
    message: `القيمة في ${quotedCode(value)} بلا علامتي تنصيص.`,
    advice: `اكتبها هكذا: ${isolatedCode('name="value"')}`,
  }),
  'tag-character': (value) => ({
    message: `الحرف ${quotedCode(value)} لا يصحّ في هذا الموضع بين ${quotedCode('<')} و${quotedCode('>')}.`,
    advice: `اكتب الخصائص هكذا: ${isolatedCode('name="value"')}، بعلامتي التنصيص المستقيمتين ${isolatedCode('"')} لا المائلتين.`,
  }),
  'lazy-line': (value) => ({
    message: `العنصر ${quotedCode(value)} يمتدّ إلى سطر خارج الاقتباس أو القائمة التي بدأ فيها.`,
    advice: `اكتبه في سطر واحد، أو ابدأ كل سطر منه بما بدأ به أوله من مسافات أو ${quotedCode('>')}.`,
  }),
  'stray-closing-tag': (value) => ({
    message: `${quotedCode(value)} يُغلق ما لم يُفتح.`,
    advice: 'احذفه، أو اكتب علامة البداية حيث يبدأ العنصر.',
  }),
  'closing-tag-attribute': (value) => ({
    message: `${quotedCode(value)} علامة إغلاق، ولا يصحّ أن يكون فيها غير الاسم.`,
    advice: 'انقل ما زاد على الاسم إلى علامة البداية.',
  }),
  'duplicate-attribute': (value) => ({
    message: `الخاصية ${quotedCode(value)} مكتوبة مرتين.`,
    advice: 'أبقِ واحدة منهما.',
  }),
  'nesting-too-deep': (value) => ({
    message: `عند ${quoted(value)} تداخلت الاقتباسات أو القوائم أو العناصر أكثر مما يُحتمل.`,
    advice: 'اكتب النص بمستويات أقل.',
  }),
  'too-many-marks': (value) => ({
    message: `في الفقرة التي فيها ${quoted(value)} آلاف من العلامات مثل ${isolatedCode('*')} و${isolatedCode('_')} و${isolatedCode('[')}.`,
    advice: 'قسّم الفقرة، أو اكتب شرطة مائلة عكسية قبل كل علامة تريدها حرفًا من النص.',
  }),
  'too-many-parts': (value) => ({
    message: `ابتداءً من ${quoted(value)} بلغت بنود القوائم أو خلايا الجداول أو الاقتباسات آلافًا.`,
    advice: 'قسّم المقال إلى أجزاء سلسلة، أو ضع البيانات في ملف واربط إليه.',
  }),
  'too-many-lines': (value) => ({
    message: `ابتداءً من ${quoted(value)} تجاوز المقال أكثر ما يُحتمل من الأسطر.`,
    advice: 'قسّمه إلى أجزاء سلسلة، وتأكّد من أنه ليس جدول بيانات.',
  }),
};
