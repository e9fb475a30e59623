import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUpward } from '../../../src/site/find-upward.ts';

test('a workspace’s packages are found from the folder of its site, the nearest first', async () => {
  const root = await mkdtemp(join(tmpdir(), 'workspace-'));
  const site = join(root, 'sites', 'harbour');
  await mkdir(site, { recursive: true });
  await writeFile(join(root, 'package-lock.json'), '{}');
  expect(findUpward('package-lock.json', site)).toBe(join(root, 'package-lock.json'));
  await writeFile(join(site, 'package-lock.json'), '{}');
  expect(findUpward('package-lock.json', site)).toBe(join(site, 'package-lock.json'));
  expect(findUpward('no-such-file-of-a-harbour', site)).toBeUndefined();
  await rm(root, { recursive: true });
});
