import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { article, contentFolder } from './content-folder.ts';
import { runCommand } from './run-command.ts';

/** `nobody` of most systems, who may read this checkout where everyone may. */
const nobody = 65_534;
const root = fileURLToPath(new URL('../../', import.meta.url));
const canRead =
  process.getuid?.() === 0 &&
  spawnSync('test', ['-r', join(root, 'package.json')], { uid: nobody, gid: nobody }).status === 0;

describe.skipIf(!canRead)('a checkout that the user may not write to', () => {
  test('builds, and builds again, into an output that alone is writable', async () => {
    await using folder = await contentFolder({
      'articles/2024/05/canal.mdx': article('شقّوا القناة من الوادي إلى البساتين.'),
    });
    const [cache, site] = [join(folder.root, 'cache'), join(folder.root, 'site')];
    const dist = join(site, 'dist');
    await chmod(folder.root, 0o755);
    for (const path of [cache, site, dist]) await mkdir(path);
    for (const path of [cache, dist]) await chown(path, nobody, nobody);
    const build = () => {
      const places = { CONTENT_DIR: folder.path, CACHE_DIR: cache };
      return runCommand('build', ['--outDir', dist], places, nobody);
    };
    const page = () => readFile(join(dist, '2024/05/canal/index.html'), 'utf8');

    const first = await build();
    expect(first.exitCode, first.output).toBe(0);
    expect(await page()).toContain('إلى البساتين');

    const file = join(folder.path, 'articles/2024/05/canal.mdx');
    await writeFile(file, article('رمّموا القناة قبل الشتاء.'));
    const second = await build();
    expect(second.exitCode, second.output).toBe(0);
    expect(await page()).toContain('قبل الشتاء');
    expect(await readdir(site)).toEqual(['dist']);
  });
});
