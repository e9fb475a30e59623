import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, contentFolder } from './content-folder.ts';
import { copyDemoSite, demoSite } from './demo-site.ts';
import { withoutTestFlags } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

const files = {
  // Close to midnight, where a wrong zone shows.
  'articles/2024/05/dawn.mdx': article('سهر الحارس حتى الفجر، وكتب في دفتره 12 سطرًا.').replace(
    'T08:00',
    'T23:45',
  ),
  'articles/2024/05/index.mdx': article('## الإبريق\n\nفرغ الإبريق (Teapot) قبل الغروب.'),
};

describe('two cold builds of the same content', () => {
  test('are the same byte for byte in other folders, time zones and languages', async () => {
    await using here = await contentFolder(files);
    await using there = await contentFolder(files);
    const copy = join(there.root, 'another place');
    const copiedSite = await copyDemoSite(copy);

    const build = async (
      { root, path }: typeof here,
      cwd: string,
      env: Readonly<Record<string, string>>,
    ) => {
      const dist = join(root, 'dist');
      const places = { CONTENT_DIR: path, CACHE_DIR: join(root, 'cache') };
      // Not by the door to the commands, which would install packages into the linked folder.
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(cwd, '../../../scripts/maqalat.ts'), 'build', '--outDir', dist],
        { cwd, env: { ...withoutTestFlags(process.env), ...places, ...env }, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      return treeDigests(dist);
    };
    const first = await build(here, demoSite, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    const second = await build(there, copiedSite, {
      TZ: 'Pacific/Pago_Pago',
      LC_ALL: 'ar_EG.UTF-8',
    });
    expect(first.size).toBeGreaterThan(30);
    expect(differences(first, second)).toEqual([]);
  });
});
