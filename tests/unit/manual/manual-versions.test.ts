import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { listManualVersions } from '../../../scripts/manual-pictures/list-manual-versions.ts';
import { manualVersionsFolder } from '../../../src/loader/picture-version.ts';

// Before the loader is imported, which reads it once.
const cache = vi.hoisted(() => {
  process.env['CACHE_DIR'] = `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-manual-${process.pid}`;
  return process.env['CACHE_DIR'];
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const versions = await listManualVersions();

test('the engine has every version of the manual’s pictures in the default widths, and no other', () => {
  for (const format of ['avif', 'webp'] as const) {
    const names = versions.filter((version) => version.format === format).map(({ name }) => name);
    expect(readdirSync(manualVersionsFolder(format)).toSorted()).toEqual(names.toSorted());
  }
  expect(readdirSync(dirname(manualVersionsFolder('avif')))).toHaveLength(2);
});

test.each(versions)('$name is what a site publishes without encoding it', async (version) => {
  const bytes = await version.bytes();
  expect(bytes).toEqual(readFileSync(join(manualVersionsFolder(version.format), version.name)));
  const { format, width, compression } = await sharp(bytes).metadata();
  const kind = version.format === 'avif' ? ['heif', 'av1'] : ['webp', undefined];
  expect([format, compression, width]).toEqual([...kind, version.width]);
  expect(() => readdirSync(join(cache, 'media'))).toThrow('ENOENT');
});
