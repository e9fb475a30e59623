import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackedEngine, packEngine, runInSite } from './packed-engine.ts';

const program = `
import { applyFixes, checkArabic } from 'maqalat/check';
const text = 'رجع المعلم الى مدرسته, و سأل عن الانبياء';
const found = checkArabic(text);
console.log(JSON.stringify({
  rules: found.map(({ rule }) => rule),
  fixed: applyFixes(text, found.flatMap(({ fix }) => fix ?? [])).text,
}));
`;

describe('the package in a folder that is no site', () => {
  let engine: PackedEngine;
  let folder: string;
  beforeAll(async () => {
    engine = await packEngine();
    folder = await engine.addSite('notes', async (path) => {
      await mkdir(path, { recursive: true });
      await writeFile(join(path, 'note.md'), '# ملاحظة\n\nرجع المعلم الى مدرسته.\n');
      await writeFile(join(path, 'program.mjs'), program);
    });
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  test('checks files, and leaves nothing behind', async () => {
    const { exitCode, output } = await runInSite(folder, 'maqalat', ['check', 'note.md']);
    expect(exitCode, output).toBe(0);
    expect(output).toContain('note.md:3:12  warning');
    expect(readdirSync(folder).sort()).toEqual(['node_modules', 'note.md', 'program.mjs']);
  });

  test('gives programs the checker with its lexicon', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout, stderr).not.toBe('');
    const { rules, fixed } = JSON.parse(stdout);
    expect(rules).toContain('hamza-by-lexicon');
    expect(fixed).toBe('رجع المعلم إلى مدرسته، وسأل عن الأنبياء');
  });
});
