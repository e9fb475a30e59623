import { spawn } from 'node:child_process';
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ContentFiles,
  type ContentFolder,
  contentFolder,
  writeFiles,
} from './content-folder.ts';
import { demoSite } from './demo-site.ts';
import { runCommand } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

const places = ['الجسر', 'الحقل', 'السوق', 'المرسى', 'التلّ', 'البستان', 'المنارة'];
const count = 40;

/** A village's diary: parts of a series, corrections and an old address among them. */
function diary(number: number): string {
  const place = places[number % places.length];
  const day = new Date(Date.UTC(2024, 0, 1 + 9 * number)).toISOString().slice(0, 10);
  return `---
title: "عند ${place}، اليوم ${number}"
published: ${day}T08:00:00Z
section: ${number % 2 === 0 ? 'village' : 'fields'}
tags: [water${number % 3 === 0 ? ', harvest' : ''}]
authors: [${number % 5 === 0 ? 'nadia' : 'yusuf'}]
${number < 4 ? `series: { id: first-year, part: ${number + 1} }\n` : ''}${number === 7 ? 'aliases: [/old/diary/]\ncorrections: [{ date: 2024-04-01, text: صُحّح اسم الجسر. }]\n' : ''}---

خرج الناس إلى ${place} قبل الشمس، وعدّوا ${number} غصنًا مثمرًا.

## ما قيل

سألت الجدّة عن المطر، فأجابها الحارس: «غدًا».
`;
}

const nameOf = (number: number) =>
  `articles/2024/${String(Math.floor(number / 4) + 1).padStart(2, '0')}/day-${number}.mdx`;

const files: ContentFiles = {
  ...Object.fromEntries(
    Array.from({ length: count }, (_, number) => [nameOf(number), diary(number)]),
  ),
  'sections.yaml': 'village: { label: القرية }\nfields: { label: الحقول }\n',
  'tags.yaml': 'water: { label: ماء }\nharvest: { label: حصاد }\n',
  'authors.yaml': 'nadia: { label: نادية }\nyusuf: { label: يوسف }\n',
  'series.yaml': 'first-year: { label: السنة الأولى }\n',
};

describe('a build that follows another', () => {
  let folder: ContentFolder;
  let dist: string;

  const environment = (cache: string) => ({
    CONTENT_DIR: folder.path,
    CACHE_DIR: join(folder.root, cache),
  });
  const build = async (to = dist, cache = 'cache') => {
    const built = await runCommand('build', ['--outDir', to], environment(cache));
    expect(built.exitCode, built.output).toBe(0);
    return treeDigests(to);
  };
  /** Search bundles depend on what was built before; their answers, which do not, have own tests. */
  const withoutSearch = (tree: ReadonlyMap<string, string>) =>
    new Map([...tree].filter(([path]) => !path.startsWith('pagefind/')));
  const buildCold = async () => {
    const cold = await build(join(folder.root, 'cold'), 'cold-cache');
    await rm(join(folder.root, 'cold-cache'), { recursive: true });
    return cold;
  };
  const expectAsCold = async (tree: ReadonlyMap<string, string>) =>
    expect(differences(withoutSearch(await buildCold()), withoutSearch(tree))).toEqual([]);
  const rewrite = async (name: string, from: string, to: string) => {
    const text = await readFile(join(folder.path, name), 'utf8');
    expect(text).toContain(from);
    await writeFiles(folder.path, { [name]: text.replace(from, to) });
  };

  let first: ReadonlyMap<string, string>;
  let last: ReadonlyMap<string, string>;
  beforeAll(async () => {
    folder = await contentFolder(files);
    dist = join(folder.root, 'dist');
    first = await build();
    last = first;
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  test('gives the same files where nothing has changed', async () => {
    expect(differences(first, await build())).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a sentence was changed', () => rewrite(nameOf(20), 'قبل الشمس', 'بعد الشمس')],
    ['a title was changed', () => rewrite(nameOf(21), 'اليوم 21', 'يوم السوق')],
    ['an article moved in time', () => rewrite(nameOf(22), 'T08:00:00Z', 'T23:30:00Z')],
    ['a tag has another name', () => rewrite('tags.yaml', 'حصاد', 'مواسم الحصاد')],
    ['a section has another name', () => rewrite('sections.yaml', 'الحقول', 'الزرع')],
    ['an author has another name', () => rewrite('authors.yaml', 'يوسف', 'يوسف السالم')],
    ['a part of a series was taken away', () => rm(join(folder.path, nameOf(2)))],
    ['an old address was given up', () => rewrite(nameOf(7), 'aliases: [/old/diary/]\n', '')],
  ])('is the same as a cold one when %s', async (_, change) => {
    await change();
    const tree = await build();
    expect(differences(last, tree)).not.toEqual([]);
    last = tree;
    await expectAsCold(tree);
  });

  test('changes few files for a new article, and is the same as a cold one', async () => {
    await writeFiles(folder.path, { [nameOf(count)]: diary(count) });
    const tree = await build();
    const changed = differences(withoutSearch(last), withoutSearch(tree));
    expect(changed).toContain(`2024/12/day-${count}/index.html`);
    // The article, its card, the one before it, front page, archive, lists, feeds, sitemaps, the
    // texts of its month, and the site's own page that counts articles; and the article that is no
    // longer among the newest, with its card.
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(29);
    expect([...tree.keys()].some((path) => path.startsWith('pagefind/bundles/'))).toBe(true);
    last = tree;
    await expectAsCold(tree);
  });

  test('takes away what somebody laid into the result', async () => {
    await writeFiles(dist, { 'stranger.txt': 'x', '2024/06/deep/er/stranger.txt': 'x' });
    await build();
    // The tree that somebody wrote into is the one that the build after next brings up to date.
    expect(differences(last, await build())).toEqual([]);
  });

  test('makes a file anew that somebody wrote into', async () => {
    const page = '2024/06/day-20/index.html';
    expect(last.has(page), [...last.keys()].join('\n')).toBe(true);
    await appendFile(join(dist, page), '<p>من خارج الموقع</p>');
    expect(differences(last, await build())).toEqual([]);
  });

  test('finds the site and its twin as they were when one was refused', async () => {
    const twin = async () =>
      (await readdir(join(folder.root, 'cache'), { recursive: true }))
        .filter((name) => name.includes('/twin'))
        .sort();
    const before = await twin();
    expect(before).not.toEqual([]);
    await rewrite(nameOf(31), 'section: fields', 'section: nowhere');
    const refused = await runCommand('build', ['--outDir', dist], environment('cache'));
    expect(refused.exitCode, refused.output).toBe(1);
    expect(differences(last, await treeDigests(dist))).toEqual([]);
    expect(await twin()).toEqual(before);
    await rewrite(nameOf(31), 'section: nowhere', 'section: fields');
    expect(differences(last, await build())).toEqual([]);
  });

  test('leaves the site as it was, and is right afterwards, when one was killed', async () => {
    const started = performance.now();
    await build();
    const whole = performance.now() - started;
    await rewrite(nameOf(30), 'قبل الشمس', 'مع الفجر');
    const door = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
    const found: ReadonlyMap<string, string>[] = [];
    for (const share of [0.3, 0.5, 0.7, 0.8, 0.9]) {
      const child = spawn(process.execPath, [door, 'build', '--outDir', dist], {
        cwd: demoSite,
        env: { ...process.env, NODE_ENV: 'production', ...environment('cache') },
        stdio: 'ignore',
        detached: true,
      });
      await setTimeout(whole * share);
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      found.push(await treeDigests(dist));
    }
    const after = await build();
    for (const tree of found) {
      // On a quick machine the last of them may have been done.
      const isAfter = differences(withoutSearch(after), withoutSearch(tree)).length === 0;
      expect(isAfter ? [] : differences(last, tree)).toEqual([]);
    }
    await expectAsCold(after);
  });
});
