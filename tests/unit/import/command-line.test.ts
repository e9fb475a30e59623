import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandFile, demoSite } from '../../sites/demo-site.ts';

// Each starts the command several times, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let story: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
  story = join(folder, 'story.txt');
  await writeFile(story, 'هدنة في غزة\n\nناشر\nتم النشر: 2024/07/08 20:02 GMT\n\nنص القصة.\n');
});
afterEach(() => rm(folder, { recursive: true }));

function importCommand(lang: 'ar' | 'en', ...args: string[]) {
  const out = ['--out', join(folder, 'content', 'articles')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [commandFile, 'import', ...out, ...args],
    { cwd: demoSite, encoding: 'utf8', env: { ...process.env, MAQALAT_LANG: lang } },
  );
  return { status, stdout, stderr };
}

const vocabulary = async (name: string, yaml: string) => {
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content', `${name}.yaml`), yaml);
};

describe('npm run import', () => {
  it('ends with 0 when all came through and with 1 when something was refused', async () => {
    expect(importCommand('en', story)).toMatchObject({ status: 0, stdout: /^written /m });
    expect(importCommand('en', story)).toMatchObject({ status: 0, stdout: /^unchanged /m });
    const report = join(folder, 'report.jsonl');
    const missing = join(folder, 'missing.txt');
    const both = importCommand('ar', missing, story, '--report', report);
    expect(both).toMatchObject({ status: 1, stdout: /لا يوجد ملف بهذا الاسم/ });
    const lines = (await readFile(report, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        source: missing,
        outcome: 'refused',
        target: null,
        reasons: [{ code: 'file-missing', message: 'لا يوجد ملف بهذا الاسم.' }],
      },
      { source: story, outcome: 'unchanged' },
    ]);
  });

  it('refuses tags and sections that the vocabularies do not hold, and says what is near', async () => {
    await vocabulary('tags', 'gaza: { label: غزة }\n');
    await vocabulary('sections', 'news: { label: أخبار }\n');
    const wrong = importCommand('en', story, '--tags', 'gazza,غزة', '--section', 'nwes');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/no tag .gazza.; did you mean .gaza.\?/);
    expect(wrong.stderr).toMatch(/no section .nwes.; did you mean .news.\?/);
    expect(await readdir(join(folder, 'content'))).not.toContain('articles');
    expect(importCommand('en', story, '--tags', 'غزّة', '--section', 'أخبار').status).toBe(0);
  });

  it('accepts any identifier where the folder has no vocabulary, and no other word', () => {
    expect(importCommand('en', story, '--tags', 'some-new-tag').status).toBe(0);
    expect(importCommand('en', story, '--tags', 'Not An Identifier').status).toBe(2);
  });

  it('says what is wrong with its options before it does anything', async () => {
    const wrong = importCommand('en', story, '--published', 'yesterday', '--report', '/no/such/f');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/--published wants a moment/);
    expect(wrong.stderr).toMatch(/no folder/);
    expect(importCommand('en')).toMatchObject({ status: 2, stderr: /FILE… is missing/ });
    expect(await readdir(folder)).toEqual(['story.txt']);
  });

  it('names the place of a mistake in a vocabulary', async () => {
    await vocabulary('tags', 'gaza: { lable: غزة }\n');
    expect(importCommand('en', story)).toMatchObject({ status: 1, stderr: /tags\.yaml:1:/ });
  });
});
