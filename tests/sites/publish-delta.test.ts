import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ContentFiles, contentFolder, writeFiles } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

const tags = ['rain', 'wind', 'river', 'wells'];
const labels = ['مطر', 'ريح', 'نهر', 'آبار'];

/** A report of a weather station, with all that an article may be listed under but a series. */
function report(name: string, published: Date): ContentFiles {
  const time = published.toISOString();
  return {
    [`articles/${time.slice(0, 7).replace('-', '/')}/${name}.mdx`]: `---
title: نشرة المحطة في ${time.slice(0, 10)}، الساعة ${published.getUTCHours()}
published: ${time}
section: station
tags: [${tags.join(', ')}]
authors: [salim]
---

كان المقياس عند الفجر كما كان أمس، ثم هبّت ريح من جهة البحر.
`,
  };
}

test.each([
  130, 430,
])('a new article changes what tells of it and nothing else, on a site of %i', async (count) => {
  const reports = Array.from({ length: count }, (_, age) =>
    report(`report-${age}`, new Date(Date.UTC(2024, 4, 30 - age, 8))),
  );
  await using folder = await contentFolder({
    ...Object.assign({}, ...reports),
    'sections.yaml': 'station: { label: المحطة }\n',
    'tags.yaml': tags.map((id, at) => `${id}: { label: ${labels[at]} }\n`).join(''),
    'authors.yaml': 'salim: { label: سالم }\n',
  });
  const dist = join(folder.root, 'dist');
  const build = async () => {
    const environment = { CONTENT_DIR: folder.path, CACHE_DIR: join(folder.root, 'cache') };
    const built = await runCommand('build', ['--outDir', dist], environment);
    expect(built.exitCode, built.output).toBe(0);
    return treeDigests(dist);
  };
  const before = await build();
  await writeFiles(folder.path, report('evening', new Date(Date.UTC(2024, 4, 30, 20))));
  const changed = differences(before, await build()).filter(
    (path) => !path.startsWith('pagefind/'),
  );
  const card = /^cards\/.+\.png$/;
  // Its own card is there, and that of the article is gone which shares its section's now.
  expect(changed.filter((path) => card.test(path))).toHaveLength(2);
  expect(changed.filter((path) => !card.test(path)).sort()).toEqual(
    [
      '2024/05/evening/index.html',
      // The one before it leads to it.
      '2024/05/report-0/index.html',
      // Its card was its own as long as it was among the newest eight.
      '2024/05/report-7/index.html',
      'archive/2024/05/index.html',
      'atom.xml',
      'authors/salim/index.html',
      'authors/salim/rss.xml',
      'feed.json',
      'index.html',
      'rss.xml',
      'sections/station/index.html',
      'sections/station/rss.xml',
      'sitemap-1.xml',
      ...tags.flatMap((tag) => [`tags/${tag}/index.html`, `tags/${tag}/rss.xml`]),
      // The texts of the month, for those who propose a change.
      'write/sources/2024-05.json',
    ].sort(),
  );
});
