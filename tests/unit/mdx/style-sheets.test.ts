import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { compile } from './compile.ts';

const sheetsOf = (source: string) => compile(source).body.styleSheets;

/** Everything that has a style sheet of its own. */
const everything = [
  '<Callout title="تنبيه">\n\nاحمل معك ماءً.\n\n</Callout>',
  '> المثل القديم يقول غير هذا.',
  '<Quote by="حارس الحديقة">\n\nلم أرَ غزالًا منذ سنين.\n\n</Quote>',
  '<PullQuote>\n\nالغزال يعرف الطريق.\n\n</PullQuote>',
  '<KeyPoints>\n\n- الحديقة مفتوحة كل يوم.\n\n</KeyPoints>',
  '<Sidebar title="شجرة الأرز">\n\nتعيش ألف سنة.\n\n</Sidebar>',
  '<QA>\n\n**متى تزهر؟**\n\nفي الربيع.\n\n</QA>',
  '<Chart title="زوّار الحديقة">\n\n| الشهر | العدد |\n|---|--:|\n| نيسان | 90 |\n\n</Chart>',
  '<Gallery>\n\n![شاطئ](./shore.png)\n\n</Gallery>',
  '<Poem>\n\nيا جبل الشيخ … هل ذاب ثلجك\n\n</Poem>',
  '<Verse surah="الفلق" ayah="1">\n\nقل أعوذ برب الفلق\n\n</Verse>',
  '<Embed url="https://garden.example/map" title="خريطة الحديقة" />',
  '<Timeline>\n\n- **1923** فُتحت البوابة.\n\n</Timeline>',
  '<details>\n\n<summary>الأسعار</summary>\n\nالدخول بلا ثمن.\n\n</details>',
  '| الشجرة | العمر |\n| --- | --- |\n| أرز | 90 |',
  '`tree --all`',
  'قيل إن الأرز جاء من الشمال[^1].\n\n[^1]: دفتر الحديقة.',
].join('\n\n');

describe('the style sheets of a body', () => {
  it('are none for text, lists and pictures', () => {
    expect(sheetsOf('نص **مهم** و<mark>بارز</mark>.\n\n- بند\n\n![شاطئ](./shore.png)')).toEqual([]);
  });

  it('are those of its elements, each once, in one order', () => {
    expect(sheetsOf('> أ\n\n<Callout>\n\nب `ج`\n\n</Callout>\n\n> د')).toEqual([
      'callout',
      'code',
      'quotation',
    ]);
  });

  test.each([
    ['<q>مرحبًا</q>', ['quotation']],
    ['اضغط <kbd>Enter</kbd>', ['code']],
    ['ظهر <samp>404</samp>', ['code']],
  ])('are known of HTML elements too: %s', (source, expected) => {
    expect(sheetsOf(source)).toEqual(expected);
  });

  it('are every file of the folder, and no other', () => {
    const folder = fileURLToPath(new URL('../../../src/styles/body/', import.meta.url));
    expect(compile(everything).problems).toEqual([]);
    expect(sheetsOf(everything)).toEqual(
      readdirSync(folder)
        .map((name) => name.replace(/\.css$/, ''))
        .sort(),
    );
  });
});

test("owners' pages have every sheet of the body", () => {
  const page = readFileSync('src/styles/own-page.css', 'utf8');
  const missing = readdirSync('src/styles/body').filter((name) => !page.includes(`./body/${name}`));
  expect(missing).toEqual([]);
});
