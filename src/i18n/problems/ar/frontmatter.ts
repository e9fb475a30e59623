import type { VocabularyName, YamlType } from '../../../schema/problem.ts';
import type { ProblemTexts } from '../problem-catalogue.ts';
import { isolatedCode } from '../shown-value.ts';
import { expectations } from './expectations.ts';
import { meant, quoted, quotedCode } from './quoted.ts';
import { yamlReason } from './yaml-reason.ts';

const file = (vocabulary: VocabularyName) => isolatedCode(`${vocabulary}.yaml`);

const unknownEntry: Record<VocabularyName, string> = {
  tags: 'لا وسم باسم',
  authors: 'لا كاتب باسم',
  sections: 'لا قسم باسم',
  series: 'لا سلسلة باسم',
};

const types: Record<YamlType, string> = {
  number: 'عددًا',
  boolean: 'نعم أو لا',
  null: 'فراغًا',
  list: 'قائمة',
  mapping: 'حقولًا داخل حقل',
};

export const frontmatterTexts: ProblemTexts<
  | 'frontmatter-missing'
  | 'frontmatter-unclosed'
  | 'yaml-syntax'
  | 'yaml-reference'
  | 'yaml-comment'
  | 'yaml-escape'
  | 'yaml-type'
  | 'missing-field'
  | 'wrong-value'
  | 'unknown-key'
  | 'updated-before-published'
  | 'end-before-published'
  | 'field-alone'
  | 'unknown-identifier'
  | 'unknown-article'
  | 'alias-conflict'
> = {
  'frontmatter-missing': () => ({
    message: `لا بطاقة للمقال: يجب أن يكون أول سطر في الملف ${quotedCode('---')}.`,
    advice: `ابدأ الملف بسطر ${quotedCode('---')}، ثم الحقلين ${isolatedCode('title:')} و${isolatedCode('published:')} على الأقل، ثم سطر ${quotedCode('---')}.`,
  }),
  'frontmatter-unclosed': () => ({
    message: `بطاقة المقال لا نهاية لها: ينقصها سطر ${quotedCode('---')} ثانٍ.`,
    advice: `ضع سطرًا فيه ${quotedCode('---')} وحدها بين آخر حقل ونصّ المقال.`,
  }),
  'yaml-syntax': ({ reason, value }) => ({
    message: value
      ? `السطر ${quoted(value)} مكتوب على غير قواعد البطاقة: ${yamlReason(reason)}.`
      : `هذا الموضع مكتوب على غير قواعد البطاقة: ${yamlReason(reason)}.`,
    advice: `اكتب كل حقل هكذا: ${isolatedCode('key: value')}، وإذا كان في القيمة نقطتان رأسيتان أو ${isolatedCode('#')} أو علامات تنصيص فضعها بين ${isolatedCode('"…"')}.`,
  }),
  'yaml-reference': ({ value }) => ({
    message: `العلامة ${quotedCode(value)} إحالة إلى موضع آخر من الملف، والإحالات غير مقبولة هنا.`,
    advice: `اكتب القيمة نفسها في موضعها، وإذا كان النصّ يبدأ بالعلامة ${isolatedCode('&')} أو ${isolatedCode('*')} فضعه بين ${isolatedCode('"…"')}.`,
  }),
  'yaml-comment': ({ field, value, lost }) => ({
    message: `لم يبق من ${quotedCode(field)} إلا ${quoted(value)}: فالعلامة ${isolatedCode('#')} بعد مسافة تبدأ تعليقًا لا يُقرأ، وهو ${quoted(lost)}.`,
    advice: `ضع القيمة كلها بين علامتي تنصيص ${isolatedCode('"…"')}، أو اكتب التعليق في سطر وحده قبلها.`,
  }),
  'yaml-escape': ({ field, value }) => ({
    message: `العلامة ${quotedCode(value)} في ${quotedCode(field)} تصير بين علامتي التنصيص حرفًا خفيًّا لا نصًّا.`,
    advice: `اكتب الشرطة المائلة العكسية مرتين، أو ضع القيمة بين علامتين مفردتين ${isolatedCode("'…'")}.`,
  }),
  'yaml-type': ({ field, written, type }) => ({
    message: `المطلوب في ${quotedCode(field)} نصّ، والقيمة ${quoted(written)} تُقرأ ${types[type]}.`,
    advice: `ضعها بين علامتي تنصيص: ${isolatedCode(`"${written}"`)}`,
  }),
  'missing-field': ({ field, expected }) => ({
    message: `الحقل ${quotedCode(field)} ناقص.`,
    advice: `أضفه، والمطلوب فيه ${expectations[expected]}`,
  }),
  'wrong-value': ({ field, value, expected }) => ({
    message:
      value === ''
        ? `الحقل ${quotedCode(field)} فارغ.`
        : `لا يصلح ${quoted(value)} قيمةً للحقل ${quotedCode(field)}.`,
    advice: `المطلوب ${expectations[expected]}`,
  }),
  'unknown-key': ({ key, suggestion }) => ({
    message: `لا حقل باسم ${quotedCode(key)} في البطاقة.`,
    advice: meant(suggestion, 'احذفه، أو راجع في دليل الكتابة أسماء الحقول.'),
  }),
  'updated-before-published': ({ published, updated }) => ({
    message: `وقت التحديث ${quotedCode(updated)} أسبق من وقت النشر ${quotedCode(published)}.`,
    advice: `صحّح الخطأ من الوقتين، أو احذف الحقل ${quotedCode('updated')}.`,
  }),
  'end-before-published': ({ field, value, published }) => ({
    message: `الموعد ${quotedCode(value)} في ${quotedCode(field)} لا يأتي بعد وقت النشر ${quotedCode(published)}.`,
    advice: `صحّح الخطأ من الوقتين، أو احذف الحقل ${quotedCode(field)}.`,
  }),
  'field-alone': ({ field, needs }) => ({
    message: `لا معنى للحقل ${quotedCode(field)} من غير ${quotedCode(needs)}.`,
    advice: `أضف ${quotedCode(needs)}، أو احذف الحقل ${quotedCode(field)}.`,
  }),
  'unknown-identifier': ({ vocabulary, value, suggestion }) => ({
    message: `${unknownEntry[vocabulary]} ${quoted(value)} في الملف ${file(vocabulary)}.`,
    advice: meant(suggestion, `اختر اسمًا مما في ${file(vocabulary)}، أو أضف إليه هذا الاسم.`),
  }),
  'unknown-article': ({ value, suggestion }) => ({
    message: `لا مقال في الموقع بهذا العنوان: ${quotedCode(value)}.`,
    advice: meant(
      suggestion,
      `انسخ العنوان من صفحة المقال بلا اسم الموقع، مثل ${isolatedCode('/2024/07/sea/')}.`,
    ),
  }),
  'alias-conflict': ({ vocabulary, alias, other }) => ({
    message: `الاسم ${quoted(alias)} يدلّ في الملف ${file(vocabulary)} على ${quotedCode(other)} من قبل.`,
    advice: 'أبقِ الاسم لواحد منهما فقط، واعلم أن ما اختلف في الحركات أو الهمزات يُعدّ اسمًا واحدًا.',
  }),
};
