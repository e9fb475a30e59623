import type { ContentPart } from '../../../schema/problem.ts';
import { placeName } from '../place-name.ts';
import type { ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { describeExpectation } from './expectations.ts';
import { pieces } from './pieces.ts';
import { listed, meant, quoted, quotedCode } from './quoted.ts';
import { syntaxTexts } from './syntax.ts';

const parts: Record<ContentPart, string> = {
  paragraph: 'فقرة',
  text: 'نص',
  list: `قائمة يبدأ كل بند منها بالعلامة ${isolatedCode('-')}`,
  date: `تاريخ بخط عريض (${isolatedCode('**…**')}) في أول كل بند`,
  question: `سؤال بخط عريض (${isolatedCode('**…**')}) في فقرة وحده قبل الجواب`,
  picture: `صورة مثل ${isolatedCode('![وصفها](./shore.jpg)')}`,
  'chart-table': 'جدول من عمودين، في أولهما الأسماء وفي ثانيهما الأعداد',
  answer: 'جواب بعد السؤال',
};

export const bodyTexts: ProblemTexts<
  | 'mdx-syntax'
  | 'unclosed-tag'
  | 'expression-refused'
  | 'module-code-refused'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'computed-attribute'
  | 'missing-attribute'
  | 'wrong-attribute'
  | 'element-failed'
  | 'missing-content'
  | 'misplaced-element'
  | 'unsafe-url'
  | 'title-in-body'
  | 'chart-value'
  | 'chart-too-large'
  | 'gallery-too-large'
  | 'missing-alt'
  | 'footnote-missing'
> = {
  'mdx-syntax': ({ reason, value }) => syntaxTexts[reason](value),
  'unclosed-tag': ({ name, isEmpty }) => ({
    message: `فُتح ${quotedCode(`<${name}>`)} ولم يُغلق.`,
    advice: isEmpty
      ? `لا شيء بداخله، فأغلقه في مكانه: ${isolatedCode(`<${name} />`)}.`
      : `اكتب ${isolatedCode(`</${name}>`)} حيث ينتهي، وفي سطر وحده إن كانت بدايته في سطر وحدها.`,
  }),
  'expression-refused': ({ value }) => ({
    message: `ما بين القوسين في ${quotedCode(value)} أمر برمجي، والمقالات لا تُنفَّذ فيها الأوامر.`,
    advice: `اكتب النص نفسه بلا قوسين، وإن أردت القوس حرفًا من النص فاكتبه هكذا: ${isolatedCode('\\{')}`,
  }),
  'module-code-refused': ({ value }) => ({
    message: `السطر ${quotedCode(value)} أمر برمجي (${isolatedCode('import')} أو ${isolatedCode('export')})، وهذا لا يُقبل في المقالات.`,
    advice: 'احذف السطر، فالمكوّنات كلها حاضرة من غير استدعاء.',
  }),
  'unknown-element': ({ name, suggestion, allowed }) => ({
    message: `لا مكوّن ولا عنصر باسم ${quotedCode(name)}.`,
    advice: meant(suggestion, `المقبول هو: ${listed(allowed)}.`),
  }),
  'unknown-attribute': ({ element, name, suggestion, allowed }) => ({
    message: `لا خاصية باسم ${quotedCode(name)} في ${quotedCode(`<${element}>`)}.`,
    advice: meant(suggestion, `الخصائص المقبولة فيه: ${listed(allowed)}.`),
  }),
  'computed-attribute': ({ element, name }) => ({
    message: `قيمة الخاصية ${quotedCode(name)} في ${quotedCode(`<${element}>`)} أمر برمجي، والمقالات لا تُنفَّذ فيها الأوامر.`,
    advice: `اكتب القيمة نفسها بين علامتي تنصيص: ${isolatedCode(`${name}="…"`)}`,
  }),
  'missing-attribute': ({ element, name, expected }) => ({
    message: `تنقص ${quotedCode(`<${element}>`)} الخاصية ${quotedCode(name)}.`,
    advice: `أضف ${isolatedCode(`${name}="…"`)}، والمطلوب فيها ${describeExpectation(expected)}`,
  }),
  'wrong-attribute': ({ element, name, value, expected }) => ({
    message: `لا يصلح ${quoted(value)} قيمةً للخاصية ${quotedCode(name)} في ${quotedCode(`<${element}>`)}.`,
    advice: `المطلوب ${describeExpectation(expected)}`,
  }),
  'element-failed': ({ element, file, reason }) => ({
    message: `تعذّر عرض ${quotedCode(`<${element}>`)}: ${isolatedCode(reason)}`,
    advice: `الخلل في شيفرة العنصر لا في المقال، وملفه: ${isolatedCode(file)}`,
  }),
  'missing-content': ({ element, child }) => ({
    message: `ليس في ${quotedCode(`<${element}>`)} ما جُعل له، وينقصه: ${parts[child]}.`,
    advice: `ضعه بين ${isolatedCode(`<${element}>`)} و${isolatedCode(`</${element}>`)}، وقبله سطر فارغ وبعده سطر فارغ.`,
  }),
  'misplaced-element': ({ element, parent }) => ({
    message: `لا يصحّ وضع ${placeName(element, pieces, quotedCode)} داخل ${placeName(parent, pieces, quotedCode)}.`,
    advice: 'أخرجه منه، واترك قبله سطرًا فارغًا وبعده سطرًا فارغًا.',
  }),
  'unsafe-url': ({ value }) => ({
    message: `العنوان ${quotedCode(value)} غير مسموح به.`,
    advice: `استعمل عنوانًا يبدأ بواحد من هذه: ${isolatedCode('https://, http://, mailto:, tel:, /, #')}`,
  }),
  'title-in-body': ({ value }) => ({
    message: `${quoted(value)} عنوان من المستوى الأول، وهذا المستوى لعنوان المقال وحده.`,
    advice: `ابدأ العناوين الفرعية بعلامتين ${isolatedCode('##')}، فعنوان المقال مكانه البطاقة.`,
  }),
  'chart-value': ({ value }) => ({
    message: `القيمة ${quotedCode(value)} ليست عددًا يُرسم.`,
    advice: `اكتب في الخانة عددًا وحده، مثل ${isolatedCode('1250')} أو ${isolatedCode('12.5')}، وضع الوحدة في رأس العمود.`,
  }),
  'chart-too-large': ({ count, limit }) => ({
    message: `في جدول الرسم من الصفوف ${count}، وأقصى ما يُرسم ${limit}.`,
    advice: 'اختر منها ما يُقرأ في رسم واحد، أو اجعلها جدولًا بلا رسم.',
  }),
  'gallery-too-large': ({ count, limit }) => ({
    message: `في المعرض من الصور ${count}، وأقصى ما يحتمله ${limit}.`,
    advice: `قسّمه معرضين أو أكثر (${isolatedCode('<Gallery>')})، أو اختر منه ما يكفي.`,
  }),
  'missing-alt': ({ value }) => ({
    message: `ليس للصورة ${quotedCode(value)} وصف لمن لا يراها.`,
    advice: `صِف ما تُظهره الصورة بين القوسين المربّعين، أو في ${isolatedCode('alt="…"')}.`,
  }),
  'footnote-missing': ({ value }) => ({
    message: `في النص إحالة إلى الحاشية ${quotedCode(value)} ولا نصّ لها.`,
    advice: `اكتب نصّها في سطر تحت الفقرة: ${isolatedCode(`[^${value}]: …`)}`,
  }),
};
