import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/check/apply-fixes.ts';
import type { ArticleExample, ArticleRule } from '../../../src/check/article/article-rule.ts';
import { articleRules } from '../../../src/check/article/article-rules.ts';
import { checkArticle } from '../../../src/check/check-article.ts';
import { type HouseStyle, indexStyle } from '../../../src/check/terms/house-style.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { type ArticleRuleName, articleRuleNames } from '../../../src/schema/check-rules.ts';

const head = '---\ntitle: حديث النهر\npublished: 2026-03-01T08:00:00Z\n---\n\n';
const whole = (text: string) => (text.startsWith('---') ? text : `${head}${text}\n`);

function check(
  text: string,
  limits?: ArticleExample['limits'],
  name?: ArticleRuleName,
  style: HouseStyle = {},
) {
  const house = indexStyle(style);
  const source = whole(text);
  const rules = name && limits ? { [name]: { ...limits } } : {};
  return checkArticle(parseArticle(source, 'a.mdx').tree, source, 'a.mdx', { rules, house });
}
/** What one rule finds, as the text at its place. */
function found(
  name: ArticleRuleName,
  text: string,
  limits?: ArticleExample['limits'],
  style?: HouseStyle,
) {
  const lines = whole(text).split('\n');
  return check(text, limits, name, style)
    .filter(({ rule }) => rule === name)
    .map(({ line, column, length = 0 }) => lines[line - 1]?.slice(column - 1, column - 1 + length));
}

test('every name belongs to a rule', () => {
  expect(articleRules.map(({ name }) => name).toSorted()).toEqual(articleRuleNames.toSorted());
});

const examples = articleRules.flatMap((rule) =>
  rule.examples.map((example) => [rule.name, rule, example] as const),
);
test.each(examples)('%s holds to its example', (name, rule: ArticleRule, example) => {
  const { wrong, right, limits, house } = example;
  expect(found(name, wrong, limits, house)).toHaveLength(1);
  expect(found(name, right, limits, house)).toEqual([]);
  const [problem] = check(wrong, limits, name, house).filter((each) => each.rule === name);
  if (problem?.fix) expect(applyFixes(whole(wrong), [problem.fix]).text).toBe(whole(right));
  expect(rule.texts.ar.message).not.toBe('');
});

const fields = (lines: string) => `---\npublished: 2026-03-01T08:00:00Z\n${lines}\n---\n\nنص.\n`;

describe('head-full-stop', () => {
  const stop = (lines: string) => found('head-full-stop', fields(lines));
  test.each([
    ['a quoted title', 'title: "حديث النهر."', ['.']],
    ['a title with a comma', 'title: حديث النهر،', ['،']],
    ['a description of one sentence', 'title: نهر\ndescription: قصة نهر جفّ.', ['.']],
    ['a description of sentences', 'title: نهر\ndescription: نهر جفّ. ثم عاد ماؤه.', []],
    ['an abbreviation', 'title: لقاء مع أ. د.', []],
    ['an ellipsis', 'title: ثم عاد...', []],
    ['a question', 'title: متى يعود؟', []],
  ])('%s', (_, lines, expected) => expect(stop(lines)).toEqual(expected));
  test('is a hint in a description', () => {
    const problems = check(fields('title: نهر\ndescription: قصة نهر جفّ.'));
    expect(problems.map(({ severity, fix }) => [severity, fix])).toEqual([['hint', undefined]]);
  });
});

test('heading-skipped takes any heading that rises, and a first one of ##', () => {
  expect(found('heading-skipped', '## أ\n\n### ب\n\n#### ج\n\n## د\n\n### ه')).toEqual([]);
  expect(found('heading-skipped', '### أ\n\nنص.')).toEqual(['###']);
});

describe('bare-address', () => {
  test.each([
    [
      'in a sentence, without its full stop',
      'راجع https://example.org/a?b=1.',
      ['https://example.org/a?b=1'],
    ],
    ['without a scheme', 'راجع www.example.org/a غدًا', ['www.example.org/a']],
    ['alone on its line', 'https://example.org/a', []],
    ['in a list', '- التقرير: https://example.org/a', []],
    ['in a note', 'نص[^1]\n\n[^1]: راجع https://example.org/a', []],
    ['in code', 'اكتب `https://example.org/a` هنا', []],
    ['behind words', 'راجع [التقرير](https://example.org/a) هنا', []],
  ])('%s', (_, text, expected) => expect(found('bare-address', text)).toEqual(expected));
  test('takes time linear in the number of addresses', () => {
    const text = 'راجع https://example.org/a '.repeat(4_000);
    const started = performance.now();
    expect(found('bare-address', text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('vague-link', () => {
  test.each([
    'هنا',
    'اضغط هنا',
    'من هنا',
    'هذا الرابط',
    'هُنا',
    'هنا.',
    'click here',
  ])('%s', (words) => {
    expect(found('vague-link', `للمزيد [${words}](/a/)`)).toEqual([words]);
  });
  test.each(['هناك حقل', 'تقرير المياه', 'هنا القاهرة', 'هنا نابل'])('not %s', (words) => {
    expect(found('vague-link', `للمزيد [${words}](/a/)`)).toEqual([]);
  });
});

describe('alt-file-name', () => {
  test.each([
    'IMG_2041',
    'dam-2.JPG',
    'صورة 12',
    'image1',
    'WhatsApp Image 2024-01-02 at 10.30',
  ])('%s', (alt) => expect(found('alt-file-name', `![${alt}](./a.jpg)`)).toEqual([alt]));
  test.each(['صورة السد', 'نقش على حجر', 'photo of a dam'])('not %s', (alt) => {
    expect(found('alt-file-name', `![${alt}](./a.jpg)`)).toEqual([]);
  });
  test('looks at the lead image too', () => {
    const lines = 'title: نهر\nimage:\n  src: ./a.jpg\n  alt: a.jpg';
    expect(found('alt-file-name', fields(lines))).toEqual(['a.jpg']);
  });
});

describe('source-uncredited', () => {
  const credited = (lines: string, body: string) =>
    found('source-uncredited', fields(`title: نهر\n${lines}`).replace('نص.', body));
  test('knows an agency by its other names', () => {
    const body = 'هطل المطر، نقلا عن فرانس برس.';
    expect(credited('agencies: [أ ف ب]', body)).toEqual([]);
    expect(credited('credit: وكالة الصحافة الفرنسية', body)).toEqual([]);
    expect(credited('agencies: [رويترز]', body)).toEqual(['فرانس برس']);
  });
  test('reports a source once', () => {
    const body = 'قال نقلًا عن جريدة الوادي. وأعاد نقلًا عن جريدة الوادي.';
    expect(credited('section: x', body)).toEqual(['جريدة الوادي']);
  });
  test.each([
    ['a name in quotation marks', 'قال نقلًا عن صحيفة "الجبل" أمس', ['صحيفة "الجبل']],
    ['people without a name', 'قال نقلًا عن مصادر أمنية', []],
    ['an office', 'قال نقلًا عن السفير في عمّان', []],
  ])('%s', (_, body, expected) => expect(credited('section: x', body)).toEqual(expected));
});

test('a head excuses from these rules as from others', () => {
  const text = fields('title: نهر.\ncheck: { allow: [head-full-stop] }');
  const allow = ['head-full-stop'] as const;
  const problems = checkArticle(parseArticle(text, 'a').tree, text, 'a', { allow });
  expect(problems).toEqual([]);
});

describe('house-term', () => {
  const terms = {
    facebook: { write: 'فيسبوك', not: ['فيس بوك', 'الفيس'], latin: ['Facebook'] },
    github: { write: 'GitHub', not: [], latin: [] },
    banned: { not: ['المدعو'], latin: [], reason: 'فيها ازدراء.' },
  };
  const ofTerms = (text: string) => found('house-term', text, undefined, { terms });
  test.each([
    ['two words', 'نشر على فيس بوك خبرًا', ['فيس بوك']],
    ['with و before it', 'وفيس بوك أيضًا', ['وفيس بوك']],
    ['with vowel marks', 'على الفَيْس', ['الفَيْس']],
    ['in Latin letters', 'نشر على facebook خبرًا', ['facebook']],
    ['other capitals', 'في Github وGITHUB', ['Github', 'وGITHUB']],
    ['the right form', 'على فيسبوك وGitHub', []],
    ['part of a word', 'الفيسبوكيون والفيسات', []],
    ['parted by a sign', 'فيس، بوك', []],
    [
      'code, an address and verse',
      '`فيس بوك` https://facebook.com/a\n\n<Poem>\n\nفيس بوك … هنا\n\n</Poem>',
      [],
    ],
  ])('%s', (_, text, expected) => expect(ofTerms(text)).toEqual(expected));
  test('gives the reason, and keeps what is written onto the word', () => {
    const problems = check('قال المدعو وفيس بوك', undefined, undefined, { terms });
    expect(problems.map(({ details }) => details)).toEqual([
      { value: 'المدعو', facts: { reason: ' فيها ازدراء.' } },
      { value: 'وفيس بوك', suggestion: 'وفيسبوك', facts: { reason: '' } },
    ]);
  });
});

describe('month-names', () => {
  const months = (text: string) =>
    found('month-names', text, undefined, { monthNames: 'levantine' });
  test.each([
    ['after a day', 'في 3 يوليو', ['يوليو']],
    ['before a year', 'في مايو 2019', ['مايو']],
    ['of two words', 'في ٧ جويلية ٢٠٢٠', ['جويلية']],
    ['the site’s own', 'في 3 تموز 2019', []],
    ['beside the other name', 'في 3 يوليو (تموز) و4 تموز/يوليو', []],
    ['without a number', 'انتظر مايو طويلًا', []],
    ['a verb', 'مارس الرياضة', []],
  ])('%s', (_, text, expected) => expect(months(text)).toEqual(expected));
  test('are both right where the site writes both', () => {
    expect(found('month-names', 'في 3 يوليو', undefined, { monthNames: 'both' })).toEqual([]);
  });
});
