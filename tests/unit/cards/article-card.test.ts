import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CardText } from '../../../src/cards/card-address.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-cards-'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

// The cache's folder is read from the environment when the modules load.
const cards = () => import('../../../src/cards/article-card.ts');
const address = () => import('../../../src/cards/card-address.ts');
const card = (changes: Partial<CardText> = {}): CardText => ({
  title: 'خلاصات RSS 2.0 وAtom: دليل 2024–2025',
  section: 'تقنية',
  byline: 'ياسين بوعزّة · 8 يوليو 2024',
  lang: 'ar',
  picture: undefined,
  ...changes,
});

describe('an article’s card', () => {
  test('is a PNG in the shape of a link preview, its words set from the right', async () => {
    const { loadArticleCard } = await cards();
    const png = await loadArticleCard(card({ title: 'قصير' }));
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    const darkest = async (left: number) => {
      const box = { left, top: 150, width: 300, height: 120 };
      const { channels } = await sharp(await sharp(png).extract(box).toBuffer()).stats();
      return channels[0]?.min ?? 255;
    };
    expect(await darkest(860)).toBeLessThan(60);
    expect(await darkest(60)).toBeGreaterThan(200);
  });

  test('shows the lead picture, whatever its shape', async () => {
    const { loadArticleCard } = await cards();
    const file = join(folder, 'tall.svg');
    await writeFile(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="900"><path d="M0 0h300v900H0z" fill="#1f6f6b"/></svg>',
    );
    const png = await loadArticleCard(card({ picture: { file, digest: 'tall' } }));
    const box = { left: 10, top: 300, width: 100, height: 100 };
    const { dominant } = await sharp(await sharp(png).extract(box).toBuffer()).stats();
    expect(dominant.g).toBeGreaterThan(dominant.r);
  });

  test('that was made once is taken from the cache, without its picture', async () => {
    const { loadArticleCard } = await cards();
    const file = join(folder, 'square.png');
    const background = '#1f6f6b';
    await sharp({ create: { width: 40, height: 40, channels: 3, background } }).toFile(file);
    const square = card({ picture: { file, digest: 'square' } });
    const first = await loadArticleCard(square);
    await rm(file);
    expect(await loadArticleCard(square)).toEqual(first);
  });

  test('is drawn ahead once, and used from the cache after that', async () => {
    const { loadArticleCard, prepareArticleCard } = await cards();
    const ahead = card({ title: 'قبل صفحته' });
    const digest = (await (await address()).createCardDigest())(ahead);
    const file = join(folder, 'cache/cards', `${digest}.png`);
    await prepareArticleCard(ahead);
    expect((await sharp(file).metadata()).width).toBe(1200);
    const long = new Date(0);
    await writeFile(file, 'in place of the drawing');
    await utimes(file, long, long);
    await prepareArticleCard(ahead);
    expect((await stat(file)).mtime.getFullYear()).toBeGreaterThan(1970);
    expect(String(await loadArticleCard(ahead))).toBe('in place of the drawing');
  });

  test('has another address where it shows something else', async () => {
    const { createCardDigest } = await address();
    const digestOf = await createCardDigest();
    const digests = [
      card(),
      card({ title: 'غيره' }),
      card({ picture: { file: 'a', digest: 'b' } }),
    ].map(digestOf);
    expect(new Set(digests).size).toBe(3);
    expect(digestOf(card())).toBe(digests[0]);
  });
});
