import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-cards-'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('a card is a JPEG in the shape of a link preview, whatever the picture', async () => {
  // The cache's folder is read from the environment when the module loads.
  const { pictureCard } = await import('../../../src/cards/picture-card.ts');
  const file = join(folder, 'tall.svg');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="900"><path d="M0 0h9v9z"/></svg>';
  await writeFile(file, svg);
  const { format, width, height } = await sharp(
    await pictureCard({ file, digest: 'a1' }),
  ).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
});

test('a card that was made once is taken from the cache, without its picture', async () => {
  const { pictureCard } = await import('../../../src/cards/picture-card.ts');
  const file = join(folder, 'square.png');
  const background = '#1f6f6b';
  await sharp({ create: { width: 40, height: 40, channels: 3, background } }).toFile(file);
  const first = await pictureCard({ file, digest: 'b2' });
  await rm(file);
  expect(await pictureCard({ file, digest: 'b2' })).toEqual(first);
});
