import type { ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { meant, quoted, quotedCode } from './quoted.ts';

export const writingTexts: ProblemTexts<
  | 'table-delimiter-missing'
  | 'list-run-together'
  | 'heading-space-missing'
  | 'heading-by-underline'
  | 'line-joined'
  | 'emphasis-spaces'
  | 'link-malformed'
  | 'address-broken'
  | 'reference-undefined'
  | 'definition-unused'
  | 'footnote-unused'
  | 'footnote-duplicate'
  | 'poem-separator-missing'
  | 'unknown-rule'
> = {
  'table-delimiter-missing': ({ value, suggestion }) => ({
    message: `الأسطر ابتداءً من ${quoted(value)} ليست جدولًا: ينقصها سطر الشرطات تحت أولها، أو أن خاناته غير خاناتها.`,
    advice: `اكتب تحته هذا السطر: ${isolatedCode(suggestion)}`,
  }),
  'list-run-together': ({ value, suggestion }) => ({
    message: `البنود ابتداءً من ${quoted(value)} ليست قائمة، ويراها القارئ متصلة في فقرة واحدة.`,
    advice: `ابدأ كل سطر منها بهذا: ${isolatedCode(suggestion)} ثم مسافة، واترك قبل أولها سطرًا فارغًا.`,
  }),
  'heading-space-missing': ({ value, suggestion }) => ({
    message: `ليس ${quoted(value)} عنوانًا، إذ لا مسافة بعد العلامة ${isolatedCode('#')}.`,
    advice: `اكتب ${quoted(suggestion)}، وإن أردت العلامة نفسها فاكتبها هكذا: ${isolatedCode('\\#')}`,
  }),
  'heading-by-underline': ({ value }) => ({
    message: `صار ${quoted(value)} عنوانًا لأن تحته مباشرة سطرًا من الشرطات.`,
    advice: `إن أردت خطًّا فاصلًا فاترك قبل الشرطات سطرًا فارغًا، وإن أردت عنوانًا فابدأه بالعلامتين ${isolatedCode('##')}.`,
  }),
  'line-joined': ({ value, container }) => ({
    message: `صار السطر ${quoted(value)} جزءًا من ${container === 'list' ? 'بند القائمة' : 'الاقتباس'} الذي قبله.`,
    advice:
      container === 'list'
        ? 'اترك قبله سطرًا فارغًا، أو ابدأه بمسافات البند.'
        : `اترك قبله سطرًا فارغًا، أو ابدأه بالعلامة ${isolatedCode('>')} مثله.`,
  }),
  'emphasis-spaces': ({ value, suggestion }) => ({
    message: `تظهر علامات ${quoted(value)} كما هي، لأن بداخلها مسافة.`,
    advice: `اكتب ${quoted(suggestion)}.`,
  }),
  'link-malformed': ({ value, suggestion }) => ({
    message: `ليس ${quoted(value)} رابطًا، ويظهر كما كُتب.`,
    advice: `اكتب ${quoted(suggestion)}.`,
  }),
  'address-broken': ({ value, suggestion }) => ({
    message: `العنوان ${quotedCode(value)} مكسور، ولا يصل إلى شيء.`,
    advice: `اكتب ${isolatedCode(suggestion)}`,
  }),
  'reference-undefined': ({ value, name }) => ({
    message: `ليس ${quoted(value)} رابطًا، إذ لا عنوان للاسم ${quoted(name)}.`,
    advice: `أضف سطرًا تحت الفقرة: ${isolatedCode(`[${name}]: https://…`)}`,
  }),
  'definition-unused': ({ value }) => ({
    message: `السطر الذي يبدأ بـ ${quoted(value)} ونقطتين رأسيتين يعطي عنوانًا لا يذكره رابط، فلا يظهر للقارئ.`,
    advice: 'اذكره في رابط، أو احذف السطر، أو اكتب قبل القوس شرطة مائلة عكسية ليظهر كما هو.',
  }),
  'footnote-unused': ({ value }) => ({
    message: `لا إحالة في النص إلى الحاشية ${quotedCode(value)}، فلا تظهر.`,
    advice: `اكتب ${isolatedCode(`[^${value}]`)} في موضعها من النص، أو احذف الحاشية.`,
  }),
  'footnote-duplicate': ({ value }) => ({
    message: `حاشيتان باسم واحد هو ${quotedCode(value)}، ولا تظهر إلا الأولى.`,
    advice: 'أعطِ هذه اسمًا آخر، وأحِل إليها به.',
  }),
  'poem-separator-missing': ({ value }) => ({
    message: `شطرا البيت ${quoted(value)} متّصلان بلا فاصل.`,
    advice: `ضع بينهما ${isolatedCode('…')}، وقبلها مسافة وبعدها مسافة.`,
  }),
  'unknown-rule': ({ value, suggestion }) => ({
    message: `يستثني التعليق السطر من القاعدة ${quotedCode(value)}، ولا قاعدة بهذا الاسم.`,
    advice: meant(suggestion, 'اكتب الاسم الذي بين [ ] في آخر التنبيه.'),
  }),
};
