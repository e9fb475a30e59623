import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSiteVocabularies } from '../../scripts/import/import-run.ts';
import { loadArticle } from '../../src/loader/load-article.ts';
import { listArticleNames } from '../../src/loader/read-content.ts';
import { commandFile, demoSite } from './demo-site.ts';

const kills = 100;
const articles = 400;
let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-kills-'));
  out = join(folder, 'content', 'articles');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Articles of some size, each fourth with a picture inside of it and a tag of its own. */
async function source(): Promise<string> {
  const raw = { width: 300, height: 200, channels: 3 as const, background: '#0a6' };
  const picture = (await sharp({ create: raw }).png({ compressionLevel: 0 }).toBuffer()).toString(
    'base64',
  );
  const rows = Array.from({ length: articles }, (_, number) => {
    const text = `<p>${'كلمات هذا المقال تكفي لأن تملأ أكثر من كتلة واحدة على القرص. '.repeat(60)}${number}</p>`;
    const image =
      number % 4 === 0 ? `<img alt="مربّع أخضر" src="data:image/png;base64,${picture}">` : '';
    const day = String((number % 27) + 1).padStart(2, '0');
    return JSON.stringify({
      id: number,
      title: `مقال رقم ${number}`,
      text: `${text}${image}`,
      date: `2024-05-${day}T10:00:00Z`,
      tags: number % 4 === 0 ? [`وسم ${number}`] : [],
    });
  });
  const file = join(folder, 'articles.jsonl');
  await writeFile(file, rows.join('\n'));
  return file;
}

function start(file: string) {
  return spawn(process.execPath, [commandFile, 'import', '--out', out, file], {
    cwd: demoSite,
    stdio: 'ignore',
  });
}

/** Everything that is wrong with what lies in the folder, as the site would see it. */
async function problems(): Promise<string[]> {
  const { vocabularies, problems: ofVocabularies } = await readSiteVocabularies(out);
  const found = ofVocabularies.map(({ rule }) => rule as string);
  for (const name of await listArticleNames(join(folder, 'content'))) {
    const { problems: ofArticle } = await loadArticle(
      { folder: join(folder, 'content'), vocabularies },
      name,
    );
    found.push(
      ...ofArticle
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => `${name}: ${rule}`),
    );
  }
  return found;
}

it(`leaves no broken file when it is killed ${kills} times, and goes on each time`, async () => {
  const file = await source();
  let ended = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const child = start(file);
    const exit = once(child, 'exit');
    // Starting takes some 0.4 s; then an article is written every few milliseconds.
    const timer = setTimeout(() => child.kill('SIGKILL'), 350 + Math.random() * 500);
    await exit;
    clearTimeout(timer);
    if (child.exitCode !== null) ended += 1;
    if (kill % 10 === 9) expect(await problems()).toEqual([]);
    // What is done is done: begin again, so that every kill meets a run at work.
    if (child.exitCode !== null) await rm(join(folder, 'content'), { recursive: true });
  }
  expect(ended).toBeLessThan(kills);
  await once(start(file), 'exit');
  expect(await problems()).toEqual([]);
  expect(await listArticleNames(join(folder, 'content'))).toHaveLength(articles);
  const all = await readdir(folder, { recursive: true });
  expect(all.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  // Pictures of an article that was begun again stand once.
  const folders = all.filter((name) => name.endsWith('index.mdx'));
  expect(folders).toHaveLength(articles / 4);
  expect(all.filter((name) => name.endsWith('.png'))).toHaveLength(articles / 4);
  expect(await readFile(join(folder, 'content', 'tags.yaml'), 'utf8')).toContain('وسم 396');
}, 600_000);
