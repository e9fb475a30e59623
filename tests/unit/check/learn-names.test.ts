import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import {
  formatHouseForms,
  parseHouseForms,
  parseHouseNames,
} from '../../../src/check/lexicon/house-lexicon.ts';
import { plainRuns } from '../../../src/check/prose/plain-runs.ts';
import { splitPhrases } from '../../../src/check/prose/split-phrases.ts';
import { learnNames } from '../../../src/check/site/learn-names.ts';
import { commandFile, demoSite } from '../../sites/demo-site.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

const learn = (...texts: string[]) =>
  learnNames(texts.map((text) => splitPhrases(plainRuns(text))));

/** Articles of which three have one spelling, and one the other. */
const sport = [
  'تعادل نادي فولسبورغ الألماني مع ضيفه.',
  'وصل نادي فولسبورغ الألماني إلى الدور الثاني.',
  'قال مدرب فولسبورغ الألماني إن الفريق جاهز.',
  'خسر نادي فولسبرغ الألماني مباراته.',
];

describe('names with several spellings', () => {
  test('are learnt from the words beside them', () => {
    expect(learn(...sport)).toEqual([
      [
        ['فولسبورغ', 3],
        ['فولسبرغ', 1],
      ],
    ]);
  });

  test.each([
    ['stand in too few articles', sport.slice(1)],
    ['stand beside other words', [...sport.slice(0, 3), 'زار فولسبرغ صديقه القديم.']],
    [
      'differ as words of Arabic do',
      [
        'حضر كاتب القصة الشهير مبكرا',
        'قابلنا كاتب القصة الشهير أمس',
        'مات كاتب القصة الشهير أمس',
        'كتب القصة الشهير صديقه',
        'بين كتاب القصة الشهير والكاتب خلاف، والكتاب عنده',
      ],
    ],
    ['differ in their first letter', [...sport.slice(0, 3), 'خسر نادي غولسبورغ الألماني.']],
    ['differ in a hamza alone', sport.map((text) => text.replace('فولسبرغ', 'فولسبورغ'))],
  ])('are not learnt of words that %s', (_, texts) => expect(learn(...texts)).toEqual([]));

  test('are found in time that grows with the texts alone', () => {
    const letters = [...'بتجدرسعفقكلمنه'];
    const word = (at: number) =>
      [0, 1, 2, 3, 4].map((digit) => letters[Math.floor(at / 14 ** digit) % 14]).join('و');
    const texts = Array.from({ length: 2000 }, (_, at) =>
      Array.from({ length: 60 }, (_, place) => word(at * 61 + place)).join(' '),
    );
    const started = performance.now();
    learn(...texts);
    learn(Array.from({ length: 50_000 }, (_, at) => `ف${'ي'.repeat(at % 90)}لسبرغ`).join(' '));
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('are written and read as lines of all their spellings', () => {
    const text = formatHouseForms(new Map([['الناقورة', 20]]), 'ملاحظة 1 2', learn(...sport));
    expect(text).toBe('# ملاحظة 1 2\nالناقورة 20\nفولسبورغ 3 فولسبرغ 1\n');
    expect(parseHouseNames(text)).toEqual([['فولسبورغ', 'فولسبرغ']]);
    expect(parseHouseNames('طشقند طاشقند\n')).toEqual([['طشقند', 'طاشقند']]);
    expect(parseHouseForms(text).get('الناقورة')).toBe(20);
  });
});

describe('check --learn', () => {
  let content: ContentFolder | undefined;
  afterEach(() => content?.remove());

  test('reports where the site spells a name in another way, with counts', () => {
    const folder = contentFolderWith({
      ...vocabularies,
      ...Object.fromEntries(
        sport.map((text, at) => [`articles/2024/07/match-${at}.mdx`, article(text)]),
      ),
    });
    content = folder;
    const check = (...args: string[]) =>
      spawnSync(process.execPath, [commandFile, 'check', '--format', 'json', ...args], {
        cwd: demoSite,
        encoding: 'utf8',
        env: {
          ...process.env,
          CONTENT_DIR: folder.folder,
          CACHE_DIR: join(folder.folder, '.cache'),
          MAQALAT_LANG: 'en',
        },
      });
    expect(JSON.parse(check().stdout).problems).toEqual([]);
    const { stdout, stderr } = check('--learn');
    expect(stderr).toContain('names with several spellings: 1');
    expect(readFileSync(join(folder.folder, 'lexicon.txt'), 'utf8')).toContain(
      'فولسبورغ 3 فولسبرغ 1\n',
    );
    expect(JSON.parse(stdout).problems).toMatchObject([
      {
        rule: 'two-spellings',
        severity: 'hint',
        line: 6,
        details: { value: 'فولسبرغ', count: 1, suggestion: 'فولسبورغ', usualCount: 3 },
      },
    ]);
    expect(check('--learn').stdout).toBe(stdout);
  });
});
