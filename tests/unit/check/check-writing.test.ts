import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWriting } from '../../../src/check/check-writing.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { demoSite } from '../../sites/demo-site.ts';

const head = '---\ntitle: سوق الأربعاء\npublished: 2024-07-08T20:02:00Z\n---\n\n';

/** Rules and lines of the body, counted from 1. */
function slips(body: string) {
  const source = head + body;
  const { tree } = parseArticle(source, 'a.mdx');
  return checkWriting(tree, source, 'a.mdx').map(({ rule, severity, line, column, details }) => ({
    rule,
    severity,
    line: line - 5,
    column,
    ...details,
  }));
}

describe('a slip is a warning at its place, with what was meant', () => {
  test.each([
    ['unknown-rule', 1, 14, 'سوق و ميدان. {/* check: allow lone-wav */}'],
    ['unknown-rule', 1, 1, '{/* check: allow tatweel lone_waw */}\n\nسوق'],
    ['unknown-rule', 1, 1, '{/* check: allow الكل */}\n\nسوق'],
    // Tables
    ['table-delimiter-missing', 2, 1, 'المدن:\n| الميناء | السفن |\n| صور | تسع |'],
    ['table-delimiter-missing', 1, 1, '| الميناء | السفن |\n|---|\n| صور | تسع |'],
    ['table-delimiter-missing', 1, 1, '| الميناء | السفن |\n| ــــ | ــــ |\n| صور | تسع |'],
    ['table-delimiter-missing', 1, 1, '| الميناء | السفن |\n| — | — |\n| صور | تسع |'],
    ['table-delimiter-missing', 1, 1, 'الميناء | السفن\nصور | تسع\nصيدا | أربع'],
    // Lists
    ['list-run-together', 1, 1, '١. اغسل الورق\n٢. جفّفه في الظلّ'],
    ['list-run-together', 2, 1, 'الخطوات:\n1- اغسل الورق\n2- جفّفه في الظلّ'],
    ['list-run-together', 1, 1, '۱) بشوی\n۲) خشک کن'],
    ['list-run-together', 1, 1, '1.اغسل الورق\n2.جفّفه'],
    ['list-run-together', 1, 1, '(نص)\n٣ - ثالثًا\n٤ - رابعًا'.slice(5)],
    ['list-run-together', 1, 1, 'أ- الحبر\nب- الورق'],
    ['list-run-together', 1, 1, '• حبر\n• ورق'],
    ['list-run-together', 1, 1, '-حبر\n-ورق'],
    ['list-run-together', 1, 1, '– من هناك؟\n– أنا.'],
    // Headings
    ['heading-space-missing', 1, 1, '##صناعة الحبر\n\nنصّ.'],
    ['heading-space-missing', 3, 1, 'نصّ.\n\n###\u00a0صناعة الورق'],
    ['heading-space-missing', 1, 1, '#مقدمة\n\nنصّ.'],
    ['heading-by-underline', 1, 1, 'انتهى الفصل الأول\n---\n\nنصّ.'],
    // Quotations and items without an empty line after them
    ['line-joined', 2, 1, '> قال إنه رأى الحريق.\nوأضاف الجار أنه سمع صوتًا.'],
    ['line-joined', 2, 1, '- الحبر من العفص.\nويباع في السوق القديم.'],
    // Emphasis
    ['emphasis-spaces', 1, 5, 'خبر ** عاجل ** اليوم'],
    ['emphasis-spaces', 1, 5, 'خبر **عاجل ** اليوم'],
    ['emphasis-spaces', 1, 5, 'خبر __ عاجل __ اليوم'],
    // Links
    ['link-malformed', 1, 6, 'راجع [السجلّ] (https://example.org/sijill) كاملًا'],
    ['link-malformed', 1, 6, 'راجع [السجلّ]\n(https://example.org/sijill) كاملًا'],
    ['link-malformed', 1, 6, 'راجع [السجلّ](https://example.org/sijill awwal) كاملًا'],
    ['link-malformed', 1, 6, 'راجع [السجلّ]（https://example.org/sijill） كاملًا'],
    ['link-malformed', 1, 6, 'راجع [السجلّ]﴾/2024/07/sijill/﴿ كاملًا'],
    ['link-malformed', 1, 6, 'راجع 【السجلّ】(/2024/07/sijill/) كاملًا'],
    ['link-malformed', 1, 6, 'راجع (السجلّ)[https://example.org/sijill] كاملًا'],
    ['link-malformed', 1, 6, 'راجع [السجلّ](/sijill/ “أصل الوثيقة”) كاملًا'],
    ['address-broken', 1, 6, 'راجع https:// example.org/sijill'],
    ['address-broken', 1, 6, 'راجع https ://example.org'],
    ['address-broken', 1, 6, 'راجع http//example.org'],
    ['address-broken', 1, 6, 'راجع htttp://example.org'],
    ['address-broken', 1, 6, 'راجع https://www. example.org'],
    ['reference-undefined', 1, 6, 'راجع [السجلّ][سجل] كاملًا'],
    ['definition-unused', 3, 1, 'نصّ.\n\n[المصدر]: أرشيف'],
    // Notes
    ['footnote-unused', 3, 1, 'بُني الجسر قبل قرن.\n\n[^1]: في رواية أخرى.'],
    ['footnote-duplicate', 4, 1, 'بُني[^1].\n\n[^1]: في رواية.\n[^1]: في أخرى.'],
  ])('%s at %i:%i: %s', (rule, line, column, body) => {
    expect(slips(body)).toMatchObject([{ rule, severity: 'warning', line, column }]);
  });

  test.each([
    ['##صناعة الحبر ##\n\nنصّ.', '## صناعة الحبر'],
    ['خبر ** عاجل ** اليوم', '**عاجل**'],
    ['[السجلّ](https://example.org/a b)', '[السجلّ](https://example.org/a%20b)'],
    ['[السجلّ](/a/ “أصل”)', '[السجلّ](/a/ "أصل")'],
    ['https : // example.org/a', 'https://example.org/a'],
    ['| أ | ب | ج |\n| د | ه | و |', '| --- | --- | --- |'],
  ])('with the right way to write it: %s', (body, suggestion) => {
    expect(slips(body)).toMatchObject([{ suggestion }]);
  });
});

describe('the hemistichs of a poem', () => {
  const poem = (...lines: string[]) => `<Poem>\n\n${lines.join('\n')}\n\n</Poem>`;
  const whole = 'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها … وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما';

  test.each([
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها    وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها ** وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها // وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها | وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها\tوَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
  ])('are parted by another sign: %s', (line) => {
    expect(slips(poem(line))).toMatchObject([{ rule: 'poem-separator-missing', line: 3 }]);
  });

  test.each([
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها...وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
    'سَلامٌ عَلى دارٍ خَلَتْ مِن رِجالِها – وَأَبقَت لَنا ظِلَّ النَخيلِ نَديما',
  ])('run together beside lines that are parted: %s', (line) => {
    expect(slips(poem(whole, line, whole))).toMatchObject([
      { rule: 'poem-separator-missing', line: 4 },
    ]);
  });

  test.each([
    [whole, 'وَيا لَيلَ دارٍ', whole],
    ['أمشي وحدي', 'والشارع طويل طويل كأنه لا ينتهي', 'قالت – وهي تضحك – لا'],
    ['يا دار…يا أهلها', 'كم/مرة مررنا'],
    [whole.replace('…', '/'), whole],
  ])('are as they should be: %s', (...lines) => {
    expect(slips(poem(...lines))).toEqual([]);
  });
});

describe('ordinary writing passes', () => {
  test.each([
    'سوق و ميدان. {/* check: allow lone-waw, tatweel */} {/* check: later */}',
    'اكتب `{/* check: allow RULE */}` في آخر السطر',
    'الأسعار | الأخبار | الطقس',
    'قسمة ٣/٤ كوب\n٤/٥ ملعقة',
    'افتُتح عام 2023.\n2024 كان أصعب.',
    'الموعد 12:30\n13:00 للإغلاق',
    'رقم ٧. وقال\nإن الرقم ٨. صحيح',
    '١. افتح\n\n٢. أغلق',
    '١. افتح  \n٢. أغلق',
    '1. افتح\n2. أغلق',
    '- حبر\n- ورق\n  أبيض.',
    '> قال إنه رأى الحريق.\n> وأضاف الجار.\n\nثم مضى.',
    '- بند طويل\nيلتفّ بلا نقطة',
    '> - بند.\n>   تتمة.',
    '#المطر_في_الشمال يتصدّر الوسوم.\n\nنصّ.',
    'نصّ.\n\n#غزة #القدس',
    '#صباح_الخير\n\nنصّ.',
    'نصّ.\n\n---\n\nنصّ.',
    '**عاجل**: قرار و**«نصّ»** و__نصّ__',
    'خمسة ** وستة',
    '2 ** 3 ** 4',
    'المادة [٥] (المعدّلة) من القانون',
    'قال [الوزير] («حرفيًّا») كلامه',
    'أ[0][1] ثم ب',
    'https://example.org/a ثم www.example.org. وبعدها',
    'البروتوكول http: قديم، و https:// وحدها لا تكفي',
    'زر موقع https://example.org. نعم',
    'راجع [السجلّ][س]\n\n[س]: https://example.org',
    'راجع [السجلّ]\n\n[السجلّ]: https://example.org',
    'بُني[^1].\n\n[^1]: في رواية.',
    '`| أ | ب |` و`##عنوان` و`** غليظ **` و`https:// example.org`',
    '```\n| أ | ب |\n| ج | د |\n##عنوان\n١. أول\n٢. ثان\n```',
    '\\##عنوان\n\nنصّ.',
    '\\[نصّ] (https://example.org)',
    '| أ | ب |\n| --- | --- |\n| ج | د |',
    '<Quote by="فلان">\nنصّ.\n</Quote>\nبعد.',
  ])('%s', (body) => {
    expect(slips(body)).toEqual([]);
  });

  test('in all articles of the site that tests have', () => {
    const files = globSync(join(demoSite, 'content/articles/**/*.mdx'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      expect(checkWriting(parseArticle(source, file).tree, source, file)).toEqual([]);
    }
  });
});

test.each([
  ['bars', '| a '],
  ['lines of cells', '| a | b |\n'],
  ['marks', '** a '],
  ['brackets', '[a]('],
  ['brackets with a space', '[a] ('],
  ['hashes', '##a'],
  ['dashes', '– ن\n'],
  ['schemes', 'https://'],
  ['definitions', '[a]: b\n'],
  ['spaces in verse', '<Poem>\n\nأ\u00a0\t\t\t\t\t\t\t\n\n</Poem>\n\n'],
])('ends soon on many %s', (_, piece) => {
  const source = head + piece.repeat(60_000 / piece.length);
  const { tree } = parseArticle(source, 'a.mdx');
  const started = performance.now();
  checkWriting(tree, source, 'a.mdx');
  expect(performance.now() - started).toBeLessThan(5000);
});
