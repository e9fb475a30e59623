import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CorpusArticle, corpusOf } from '../../../../scripts/bench/publish/corpus/corpus.ts';
import {
  collectionFiles,
  realArticles,
} from '../../../../scripts/bench/publish/corpus/real-articles.ts';
import { textWords } from '../../../../scripts/bench/publish/corpus/text-words.ts';

const subjects = [
  'المدينة الميناء البلدية الجامعة المكتبة الحديقة المتحف المسرح الملعب المصنع المطبعة المدرسة',
  'المستشفى المحطة المطار السوق القرية الواحة الجزيرة الجمعية النقابة الإذاعة المحكمة الصيدلية',
]
  .join(' ')
  .split(' ');
const acts = ['أعلنت عن', 'تحدثت في', 'اتفقت على', 'بدأت اليوم'];
const objects = ['موعد الافتتاح', 'برنامج الصيف', 'أشغال الترميم', 'خطّة السنة', 'عدد الزوار'];
const sentence = (number: number) =>
  `${subjects[number % subjects.length]} ${acts[number % 4]} ${objects[number % 5]} للمرة ${'واحد '.repeat(number % 3)}الجديدة.`;

const news = Array.from({ length: 40 }, (_, number) => ({
  id: `n${number}`,
  title: `خبر ${number % 30}`,
  text: `${sentence(number)} ${sentence(number + 7)}\nخبر رقم ${number}: ${sentence(number + 3)}`,
  date: `2016-03-${String(1 + (number % 28)).padStart(2, '0')}T2130`,
  category: number % 2 ? 'localNews' : 'sport',
}));
const encyclopedia = Array.from({ length: 10 }, (_, number) => ({
  id: `w${number}`,
  title: `مقالة ${number}`,
  text: `${sentence(number + 1)} ${sentence(number + 2)} نصّ رقم ${number}.`,
}));

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'maqalat-corpus-test-'));
  const repeated = { ...news[0], id: 'again' };
  for (const [index, lines] of [[...news, repeated], encyclopedia].entries()) {
    const file = join(data, collectionFiles[index] ?? '');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
  }
});
afterAll(() => rm(data, { recursive: true, force: true }));

const articlesOf = async (count: number): Promise<CorpusArticle[]> =>
  Array.fromAsync((await corpusOf(data, count)).articles);
const textOf = ({ paragraphs }: { paragraphs: readonly string[] }) => paragraphs.join('\n');

describe('real articles', () => {
  test('come first, each text once, and no title twice', async () => {
    const found = await Array.fromAsync(realArticles(data, 1000));
    expect(found).toHaveLength(50);
    expect(new Set(found.map(textOf)).size).toBe(50);
    expect(new Set(found.map(({ title }) => title)).size).toBe(50);
    expect(found.map(({ title }) => title)).toContain('خبر 0 (2016-03-03)');
    expect(found.at(-1)?.category).toBeUndefined();
  });

  test('are spread over the news where fewer are wanted', async () => {
    const found = await Array.fromAsync(realArticles(data, 10));
    expect(found.map(({ title }) => title)).toContain('خبر 4');
    expect(found).toHaveLength(10);
  });
});

describe('a corpus beyond the real articles', () => {
  test('is the same at every run', async () => {
    expect(await articlesOf(120)).toEqual(await articlesOf(120));
  });

  test('has as many articles as wanted, with titles, texts and paths of their own', async () => {
    const articles = await articlesOf(300);
    expect(articles).toHaveLength(300);
    for (const key of ['title', 'path'] as const) {
      expect(new Set(articles.map((article) => article[key])).size, key).toBe(300);
    }
    expect(new Set(articles.map(textOf)).size).toBe(300);
  });

  test('names only terms that its vocabularies have', async () => {
    const { terms, articles } = await corpusOf(data, 120);
    for await (const { tags, section, authors } of articles) {
      expect(Object.keys(terms.tags)).toEqual(expect.arrayContaining([...tags]));
      expect(Object.keys(terms.sections)).toContain(section);
      expect(Object.keys(terms.authors)).toEqual(expect.arrayContaining([...authors]));
      expect(tags.length).toBeGreaterThan(0);
    }
  });

  test('goes on to use new words, fewer the longer it gets', async () => {
    const articles = await articlesOf(1650);
    const words = new Set<string>();
    const sizes = articles.map((article) => {
      for (const word of article.paragraphs.flatMap(textWords)) words.add(word);
      return words.size;
    });
    const grown = (from: number, to: number) => (sizes[to] ?? 0) - (sizes[from] ?? 0);
    const [first, second] = [grown(49, 849), grown(849, 1649)];
    expect(first).toBeGreaterThan(50);
    expect(second).toBeGreaterThan(20);
    expect(second).toBeLessThan(first);
  });
});
