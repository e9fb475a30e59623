import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { pruneDeclarations } from '../../../scripts/compile/prune-declarations.ts';

test('declarations that the entry leads to stay, others go', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'declarations-'));
  const files = {
    'src/index.d.ts': "export type { A } from './a/a.ts';\n",
    'src/a/a.d.ts': 'export type A = import("../b.ts").B;\n',
    'src/b.d.ts': "import './index.ts';\nexport type B = 1;\n",
    'src/other.d.ts': "export type { A } from './a/a.ts';\n",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await pruneDeclarations(folder, ['src/index.d.ts']);
  expect(globSync('**/*', { cwd: folder }).sort()).toEqual([
    'src/a/a.d.ts',
    'src/b.d.ts',
    'src/index.d.ts',
  ]);
  await rm(folder, { recursive: true });
});
