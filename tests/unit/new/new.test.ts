import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import { ask } from '../../../scripts/new/ask.ts';
import { buildArticle, readAnswer } from '../../../scripts/new/read-answer.ts';
import { newMessages } from '../../../src/i18n/commands/new.ts';
import { commandFile, demoSite } from '../../sites/demo-site.ts';
import { articleProblems } from './article-problems.ts';

const messages = newMessages('ar');
let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-article-'));
  out = join(folder, 'articles');
  await writeFile(join(folder, 'tags.yaml'), 'gaza: { label: غزة }\nsea: { label: البحر }\n');
  await writeFile(join(folder, 'sections.yaml'), 'news: { label: أخبار }\n');
  await writeFile(join(folder, 'authors.yaml'), 'huda: { label: هدى }\n');
});
afterEach(() => rm(folder, { recursive: true }));

function newCommand(...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [commandFile, 'new', '--out', out, ...args],
    { cwd: demoSite, encoding: 'utf8', input: '', env: { ...process.env, MAQALAT_LANG: 'en' } },
  );
  return { status, stderr };
}

async function answering(input: string) {
  const { vocabularies } = await readSiteVocabularies(out);
  const terminal = { input: new PassThrough(), output: new PassThrough() };
  terminal.input.end(input);
  const context = { vocabularies, messages, timeZone: 'UTC' };
  const answers = await ask(
    terminal,
    vocabularies,
    messages,
    () => true,
    (question, answer) => readAnswer[question](answer, context),
  );
  const said = String(terminal.output.read() ?? '');
  return { article: answers && buildArticle(answers), said };
}

describe('npm run new with options', () => {
  it('writes an article that the build accepts', async () => {
    const flags = ['--title', 'عنوان: جديد', '--section', 'أخبار', '--tags', 'غزة,sea'];
    const more = ['--authors', 'هدى', '--description', 'وصف.', '--date', '2024-07-08T20:02:00Z'];
    expect(newCommand(...flags, ...more, '--draft', '--slug', 'my-article')).toMatchObject({
      status: 0,
    });
    const text = await readFile(join(out, '2024/07/my-article.mdx'), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: "عنوان: جديد"\ndescription: وصف\.\npublished: 2024-07-08T20:02:00Z\nsection: news\ntags: \[gaza, sea\]\nauthors: \[huda\]\ndraft: true\n---\n/,
    );
    expect(articleProblems(text)).toEqual([]);
  });

  it('does not write over an article', async () => {
    const flags = ['--title', 'عنوان', '--date', '2024-07-08', '--slug', 'a'];
    expect(newCommand(...flags).status).toBe(0);
    expect(newCommand(...flags)).toMatchObject({ status: 1, stderr: /already/ });
  });

  it('tells everything that is wrong, and writes nothing', async () => {
    const wrong = newCommand(
      '--title',
      '؟',
      '--tags',
      'gazza',
      '--slug',
      '../a',
      '--date',
      '3/4/20',
    );
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/title is one line/);
    expect(wrong.stderr).toMatch(/Did you mean .gaza.\?/);
    expect(wrong.stderr).toMatch(/--slug holds/);
    expect(wrong.stderr).toMatch(/--date was not understood/);
    expect(await readdir(folder)).not.toContain('articles');
  });

  it('needs a title where there is no terminal to ask at', () => {
    expect(newCommand('--section', 'news')).toMatchObject({ status: 2, stderr: /--title/ });
  });
});

describe('npm run new at a terminal', () => {
  it('asks for each part, and asks again after a wrong answer', async () => {
    const { article, said } = await answering('\nعنوان\nnwes\nnews\nغزة، sea\n\nوصف\n');
    expect(article).toEqual({
      title: 'عنوان',
      section: 'news',
      tags: ['gaza', 'sea'],
      authors: [],
      description: 'وصف',
    });
    expect(said).toContain(messages.wrongTitle);
    expect(said).toContain(messages.unknownTerm('sections', 'nwes', 'news'));
    expect(said).toContain('أخبار');
  });

  it('leaves fields out that got no answer', async () => {
    const { article } = await answering('عنوان\n\n\n\n\n');
    expect(article).toEqual({ title: 'عنوان', tags: [], authors: [] });
  });

  it('gives nothing when the person leaves', async () => {
    expect((await answering('عنوان\n')).article).toBeUndefined();
  });
});
