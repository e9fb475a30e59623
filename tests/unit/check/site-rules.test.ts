import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findNearDuplicates } from '../../../src/check/site/near-duplicates.ts';
import { compareSketches, sketchText } from '../../../src/check/site/text-sketch.ts';
import { readContent } from '../../../src/loader/read-content.ts';
import { isOtherSpelling } from '../../../src/loader/read-terms.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

// Before the loader is imported, which reads it once.
vi.hoisted(() => {
  process.env['CACHE_DIR'] = `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-site-rules-${process.pid}`;
});
let content: ContentFolder | undefined;
afterEach(() => content?.remove());
process.on('exit', () => {
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
});
async function problemsOf(files: Readonly<Record<string, string>>) {
  content = contentFolderWith({ ...vocabularies, ...files });
  return (await readContent({ folder: content.folder })).problems.all();
}

/** Sentences of so many words together, the same for the same seed. */
function text(seed: number, words: number): string {
  let state = seed + 1;
  return Array.from({ length: words }, (_, at) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `كلمة${state >>> 16}${at % 12 === 11 ? '.' : ''}`;
  }).join(' ');
}

describe('sketches', () => {
  test('are alike as far as texts are', () => {
    const story = text(1, 400);
    const words = story.split(' ');
    const edited = words.map((word, at) => (at % 40 === 0 ? 'أخرى' : word)).join(' ');
    expect(compareSketches(sketchText(story), sketchText(story))).toBe(1);
    expect(compareSketches(sketchText(story), sketchText(edited))).toBeGreaterThan(0.6);
    expect(compareSketches(sketchText(story), sketchText(text(2, 400)))).toBe(0);
  });

  test('find pairs among many texts in linear time', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => {
      const sketch = sketchText(`${text(at % 2999, 100)} ${'جملة ثابتة في آخر كل خبر '.repeat(3)}`);
      return { file: `${at}.mdx`, sketch };
    });
    const started = performance.now();
    expect(findNearDuplicates(texts)).toEqual([{ file: '2999.mdx', other: '0.mdx', percent: 100 }]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('of short texts say nothing', () => expect(sketchText('خبر قصير')).toEqual([]));
});

test('two articles with nearly the same text are reported, unless one is excused', async () => {
  const story = text(3, 200);
  const files = {
    'articles/2024/07/first.mdx': article(story),
    'articles/2024/07/second.mdx': article(`${story} وزيد عليه سطر.`),
  };
  const found = await problemsOf(files);
  expect(found).toMatchObject([{ rule: 'near-duplicate', severity: 'warning' }]);
  content?.remove();
  const allow = 'check: { allow: [near-duplicate] }\n';
  const excused = { ...files, 'articles/2024/07/first.mdx': article(story, allow) };
  expect(await problemsOf(excused)).toEqual([]);
});

test('a name spelt two ways is reported at its rarer spelling, with counts and places', async () => {
  const found = await problemsOf({
    'articles/2024/07/a.mdx': article('سافر إلى أوروبا ثم عاد من أوروبا.'),
    'articles/2024/07/b.mdx': article('وصل إلى أوربا.'),
    'articles/2024/07/c.mdx': article('قال في أوربا.'),
    'articles/2024/07/d.mdx': article('بقي في أوروبا.'),
  });
  expect(found).toMatchObject([
    {
      rule: 'two-spellings',
      severity: 'hint',
      line: 6,
      column: 9,
      details: { value: 'أوربا', count: 2, suggestion: 'أوروبا', usualCount: 3 },
    },
  ]);
  expect(found[0]?.file).toContain('b.mdx');
  expect(found[0]?.details).toMatchObject({ where: [expect.stringContaining('c.mdx:6')] });
});

describe('content/terms.yaml', () => {
  const body = { 'articles/2024/07/a.mdx': article('نشر على فيس بوك خبرًا.') };
  test('is applied to articles, and again when it changes', async () => {
    const terms = 'facebook:\n  write: فيسبوك\n  not: [فيس بوك]\n  reason: اسم واحد.\n';
    expect(await problemsOf({ ...body, 'terms.yaml': terms })).toMatchObject([
      { rule: 'house-term', line: 6, details: { value: 'فيس بوك', suggestion: 'فيسبوك' } },
    ]);
    content?.remove();
    expect(await problemsOf(body)).toEqual([]);
  });
  test('is refused where it is wrong, with the place', async () => {
    const terms =
      'facebook:\n  write: فيسبوك\n  nott: [فيس بوك]\nmeta:\n  not: [ميتا, ميتا ١]\nother:\n  not: [ميتا]\n';
    expect(await problemsOf({ ...body, 'terms.yaml': terms })).toMatchObject([
      { rule: 'unknown-key', line: 3 },
    ]);
    content?.remove();
    const twice = terms.replace('nott', 'not');
    const found = await problemsOf({ ...body, 'terms.yaml': twice });
    expect(found.filter(({ rule }) => rule === 'term-conflict')).toMatchObject([
      { line: 7, details: { value: 'ميتا', other: 'meta' } },
    ]);
  });
});

test('an alias that is another spelling of a label is reported, one that is another name is not', async () => {
  const tags =
    'sea:\n  label: البحر\nqairawan:\n  label: القيروان\n  aliases: [القيروين, عاصمة الأغالبة]\n';
  const found = await problemsOf({
    'tags.yaml': tags,
    'articles/2024/07/a.mdx': article('زار القيروين، عاصمة الأغالبة.'),
  });
  expect(found).toMatchObject([{ rule: 'alias-for-label', details: { value: 'القيروين' } }]);
});

test.each([
  ['غزه', 'غزة', false],
  ['القاهره', 'القاهرة', true],
  ['نتانياهو', 'نتنياهو', true],
  ['القطاع', 'غزة', false],
  ['الانتخابات', 'الانتخابات', false],
])('%s for %s is another spelling: %s', (alias, label, expected) => {
  expect(isOtherSpelling(alias, label)).toBe(expected);
});
