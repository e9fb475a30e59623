import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import type { Schedule } from '../../../src/loader/schedule.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

// Before the loader is imported, which reads it once.
vi.hoisted(() => {
  process.env['CACHE_DIR'] =
    `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-early-cache-${process.pid}`;
});

let content: ContentFolder | undefined;
const root = mkdtempSync(join(tmpdir(), 'maqalat-root-'));
afterEach(() => content?.remove());
process.on('exit', () => {
  rmSync(root, { recursive: true, force: true });
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
});

const at = (text: string, day: string) => text.replace('2024-07-08', day);
const frontPage = 'lead:\n  article: /2030/01/eclipse/\n';

async function check(from: string, now: string) {
  content = contentFolderWith({
    'front-page.yaml': frontPage,
    'articles/2030/01/eclipse.mdx': at(article('## الموعد\n\nتُرى الشمس هلالًا.'), '2030-01-05'),
    'articles/2030/01/from.mdx': at(article('انظر [الكسوف](/2030/01/eclipse/#الموعد).'), from),
  });
  let schedule: Schedule | undefined;
  const problems = await checkContent({
    folder: content.folder,
    root,
    now: new Date(now),
    onSchedule(found) {
      schedule = found;
    },
  });
  return { rules: problems.map(({ rule, severity }) => `${rule} ${severity}`), schedule };
}

describe('a link to a page that only a scheduled article creates', () => {
  const waiting = at(
    article('ذيل المذنّب طويل.', 'tags: [sea]\nauthors: [huda]\naliases: [/old/comet/]\n'),
    '2030-02-05',
  );
  const links = (...targets: string[]) =>
    article(targets.map((target) => `[خبر المذنّب](${target})`).join(' و'));

  async function warned(...targets: string[]) {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2030/02/comet.mdx': waiting,
      'articles/2024/07/shore.mdx': links(...targets),
      'articles/2024/07/sailor.mdx': article('يعرف البحّار النجوم.', 'authors: [huda]\n'),
    });
    const now = new Date('2030-02-01T00:00:00Z');
    const problems = await checkContent({ folder: content.folder, root, now });
    return problems.map((found) => [found.rule, 'value' in found.details && found.details.value]);
  }

  test.each([
    ['a tag', '/tags/sea/'],
    ['its feed', '/tags/sea/rss.xml'],
    ['a year', '/archive/2030/'],
    ['a month', '/archive/2030/02/'],
    ['an alias', '/old/comet/'],
  ])('is a warning: %s', async (_, target) => {
    expect(await warned(target)).toEqual([['early-link', target]]);
  });

  test('is none where an article that is out creates it too', async () => {
    expect(await warned('/authors/huda/', '/archive/2024/07/', '/archive/')).toEqual([]);
  });
});

describe('a link to a scheduled article', () => {
  test('is a warning where readers would see it earlier', async () => {
    const { rules, schedule } = await check('2030-01-02', '2030-01-03T00:00:00Z');
    expect(rules).toEqual(['early-link warning']);
    expect(schedule).toEqual({ count: 1, next: new Date('2030-01-05T20:02:00Z') });
  });

  test('is one too where both wait, and the other longer', async () => {
    expect(await check('2030-01-04', '2030-01-03T00:00:00Z')).toMatchObject({
      rules: ['early-link warning'],
      schedule: { count: 2, next: new Date('2030-01-04T20:02:00Z') },
    });
  });

  test.each([
    ['2030-01-06', '2030-01-03T00:00:00Z'],
    ['2030-01-05', '2030-01-03T00:00:00Z'],
    ['2030-01-02', '2030-01-05T20:02:00Z'],
  ])('is right in an article of %s, checked at %s', async (from, now) => {
    expect((await check(from, now)).rules).toEqual([]);
  });
});
