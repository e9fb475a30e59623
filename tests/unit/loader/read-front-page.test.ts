import { expect, test } from 'vitest';
import { readFrontPage } from '../../../src/loader/read-front-page.ts';
import { readVocabularies } from '../../../src/loader/read-vocabularies.ts';
import { contentFolder } from '../../sites/content-folder.ts';

const sections = 'science:\n  label: علوم\nnews:\n  label: أخبار\n';

async function read(frontPage: string) {
  await using folder = await contentFolder({
    'sections.yaml': sections,
    'front-page.yaml': frontPage,
  });
  const { vocabularies } = await readVocabularies(folder.path);
  return readFrontPage(folder.path, vocabularies);
}

const brief = ({
  rule,
  line,
  column,
  details,
}: {
  rule: string;
  line: number;
  column: number;
  details: object;
}) => ({
  rule,
  line,
  column,
  ...details,
});

test('a section may be named by its label', async () => {
  const { rules, problems } = await read('sections:\n  - { id: علوم, form: cards }\n');
  expect(problems).toEqual([]);
  expect(rules.sections).toEqual([{ id: 'science', form: 'cards', count: 4 }]);
});

test('a mistyped key, at any depth, is told with what was meant', async () => {
  const { problems } = await read('leed: {}\nsections:\n  - { id: news, from: cards }\n');
  expect(problems.map(brief)).toEqual([
    { rule: 'unknown-key', line: 3, column: 17, key: 'sections.0.from', suggestion: 'form' },
    { rule: 'unknown-key', line: 1, column: 1, key: 'leed', suggestion: 'lead' },
  ]);
});

test('an unknown section is told with its place and what was meant', async () => {
  const { problems } = await read('lead:\n  sections: [sciense]\n');
  expect(problems.map(brief)).toEqual([
    {
      rule: 'unknown-identifier',
      line: 2,
      column: 14,
      vocabulary: 'sections',
      value: 'sciense',
      suggestion: 'science',
    },
  ]);
});

test('an article that the site does not hold is told with its place and the nearest', async () => {
  const { missingArticles } = await read('lead:\n  article: /2024/07/se\n');
  expect(missingArticles(new Set(['/2024/07/sea/'])).map(brief)).toEqual([
    {
      rule: 'unknown-article',
      line: 2,
      column: 12,
      value: '/2024/07/se/',
      suggestion: '/2024/07/sea/',
    },
  ]);
});

test('without a file, or with an empty one, the defaults hold', async () => {
  const { rules, problems } = await read('\n');
  expect(problems).toEqual([]);
  expect(rules).toMatchObject({ series: 'newest', lead: { among: 6 }, latest: { count: 8 } });
});
