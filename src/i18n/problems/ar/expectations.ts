import type { AttributeExpectation } from '../../../schema/problem.ts';
import type { ExpectationTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { listed } from './quoted.ts';

const like = (example: string) => `، مثل: ${isolatedCode(example)}`;

export const expectations: ExpectationTexts = {
  text: 'نص، مثل: نزهة على رصيف الميناء القديم',
  'single-line-text': 'نص في سطر واحد، مثل: البحر ليلًا',
  list: `قائمة بين قوسين مربّعين${like('[sea, history]')}`,
  mapping: `حقول لكل منها قيمة${like('{ name: Reuters }')}`,
  boolean: `واحدة من الكلمتين ${isolatedCode('true')} (نعم) و${isolatedCode('false')} (لا)`,
  'positive-integer': `عدد صحيح يبدأ من 1${like('2')}`,
  'date-time': `تاريخ ووقت مع فرق التوقيت عن غرينتش${like('2024-07-08T20:02:00Z')}`,
  date: `يوم يُكتب بالسنة ثم الشهر ثم اليوم${like('2024-07-08')}`,
  'web-address': `عنوان كامل لصفحة على الشبكة${like('https://example.org/page')}`,
  'site-path': `مسار في هذا الموقع يبدأ بشرطة مائلة${like('/2024/07/old-name/')}`,
  'named-path': `مسار صفحة لها اسم مثل /sections/science/ أو /archive/، أو رابط باسم${like('{ label: "عن الموقع", to: "/about/" }')}`,
  'short-path': `مسار لا يزيد على 20 مجلدًا و850 محرفًا كما يُرسَل مرمّزًا${like('/2024/07/old-name/')}`,
  identifier: `معرّف لا يزيد على 200 من الحروف اللاتينية الصغيرة والأرقام والشرطات${like('mahmoud-darwish')}`,
  'language-tag': `رمز لغة${like('ar')}`,
  'picture-path': `اسم ملف صورة موضوع بجانب المقال${like('./shore.jpg')}`,
  'callout-type': `نوع من هذه الأنواع: ${isolatedCode('note')} (ملاحظة) و${isolatedCode('tip')} (نصيحة) و${isolatedCode('warning')} (تحذير)`,
  few: `عدد صحيح لا يزيد على 24${like('4')}`,
  'section-form': `شكل من هذه الأشكال: ${isolatedCode('feature')} (صورة وعناوين) و${isolatedCode('cards')} (بطاقات مصوّرة) و${isolatedCode('headlines')} (عناوين وحدها)`,
  'text-direction': `اتجاه الكتابة: ${isolatedCode('rtl')} (من اليمين) أو ${isolatedCode('ltr')} (من اليسار)`,
  ayah: `رقم آية أو رقما أول آية وآخر آية${like('1-5')}`,
  'component-file': `مسار ملف مكوّن داخل المجلد src${like('./src/components/Masthead.astro')}`,
  'style-sheet-file': `مسار ملف تنسيق داخل المجلد src${like('./src/styles/brand.css')}`,
  'elements-folder': `مسار مجلد داخل المجلد src${like('./src/elements/')}`,
  'mark-file': `مسار ملف SVG أو PNG داخل المجلد src${like('./src/assets/logo.svg')}`,
  colour: `لون من ستة أرقام ست عشرية${like('#0b6e4f')}`,
  'web-host': `عنوان مضيف من غير مسار${like('https://media.example.org')}`,
  'mail-address': `عنوان بريد إلكتروني${like('desk@example.org')}`,
  'check-rule': `اسم قاعدة من قواعد التدقيق${like('wrong-form')}`,
  'fediverse-account': `حساب باسمه ومضيفه${like('@rim@social.example')}`,
  'article-kind': `نوع من أنواع المقالات، مثل: ${['report', 'opinion', 'interview', 'review', 'fact-check', 'translation'].map(isolatedCode).join('، ')}`,
  verdict: `درجة من درجات الحكم: ${isolatedCode('accurate')} (صحيح) و${isolatedCode('mostly-accurate')} (صحيح في معظمه) و${isolatedCode('mixed')} (بعضه صحيح) و${isolatedCode('misleading')} (مضلِّل) و${isolatedCode('inaccurate')} (غير صحيح) و${isolatedCode('unproven')} (لا دليل عليه)`,
  'field-name': `اسم حقل في استمارة${like('email')}`,
  nonempty: 'قيمة غير فارغة، مثل: البحر ليلًا',
};

/** What the value of an attribute ought to be, within a sentence. */
export function describeExpectation(expected: AttributeExpectation): string {
  if (typeof expected === 'string') return expectations[expected];
  return 'oneOf' in expected ? `واحدة من هذه القيم: ${listed(expected.oneOf)}` : expected.described;
}
