import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { renderPictureVersion } from '../../../src/loader/picture-version.ts';
import { findPicture } from '../../../src/loader/pictures.ts';

// Before the loader is imported, which reads it once.
vi.hoisted(() => {
  process.env['CACHE_DIR'] = `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-pictures-${process.pid}`;
});

const folder = mkdtempSync(join(tmpdir(), 'maqalat-pictures-'));
const article = join(folder, 'index.mdx');
const place = { file: 'content/articles/2024/03/wadi/index.mdx', line: 9, column: 3 };
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
});

/** A picture that no format packs into nothing. */
function noise(width = 240, height = 160) {
  const gaussian = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#777', noise: gaussian } });
}

function flat(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#123456' } });
}

/** A PNG whose header claims another size: IHDR begins at byte 12, its checksum at 29. */
function withSize(png: Buffer, width: number, height: number): Buffer {
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);

/** Writes a file and looks for it as an article would name it. */
function find(name: string, bytes: Buffer | string, src = `./${name}`) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return findPicture(src, article, place);
}

describe('a picture that cannot be shown', () => {
  const jpeg = () => noise().jpeg().toBuffer();
  const damaged: Record<string, [name: string, () => Promise<Buffer | string>, fault: string]> = {
    'an empty file': ['empty.jpg', async () => '', 'empty'],
    'half a JPEG': ['half.jpg', async () => half(await jpeg()), 'cut-off'],
    'a JPEG without its last tenth': [
      'tenth.jpg',
      async () => (await jpeg()).subarray(0, -2000),
      'cut-off',
    ],
    'half a PNG': ['half.png', async () => half(await noise().png().toBuffer()), 'cut-off'],
    'half a GIF': ['half.gif', async () => half(await noise().gif().toBuffer()), 'cut-off'],
    'half an AVIF': ['half.avif', async () => half(await noise().avif().toBuffer()), 'cut-off'],
    'half a WebP': ['half.webp', async () => half(await noise().webp().toBuffer()), 'damaged'],
    'half an SVG': [
      'half.svg',
      async () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g>',
      'cut-off',
    ],
    'an SVG without size': [
      'none.svg',
      async () => '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      'no-size',
    ],
    'a page of errors under the name of a picture': [
      'page.png',
      async () => '<!doctype html><title>404</title>',
      'not-a-picture',
    ],
    'a pointer of Git LFS': [
      'pointer.jpg',
      async () => 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'git-lfs-pointer',
    ],
    'more pixels than memory': [
      'bomb.png',
      async () => withSize(await noise(8, 8).png().toBuffer(), 60_000, 50_000),
      'too-many-pixels',
    ],
    'a strip taller than a file may be': [
      'strip.png',
      () => flat(300, 20_000).png().toBuffer(),
      'too-tall',
    ],
  };

  test.each(Object.entries(damaged))('%s is reported at its reference', async (_, data) => {
    const [name, bytes, fault] = data;
    expect(await find(name, await bytes())).toMatchObject({
      problem: {
        ...place,
        rule: 'picture-unreadable',
        severity: 'error',
        details: { value: `./${name}`, fault },
      },
    });
  });

  test('is a folder of that name: no file is there', async () => {
    mkdirSync(join(folder, 'album.png'));
    const found = await findPicture('./album.png', article, place);
    expect(found).toMatchObject({ problem: { rule: 'picture-missing' } });
  });
});

describe('a picture that browsers show', () => {
  const odd: Record<string, [name: string, () => Promise<Buffer>]> = {
    'a JPEG without its end marker': [
      'no-end.jpg',
      async () => (await noise().jpeg().toBuffer()).subarray(0, -2),
    ],
    'a JPEG with bytes after its end': [
      'tail.jpg',
      async () => Buffer.concat([await noise().jpeg().toBuffer(), Buffer.alloc(64, 7)]),
    ],
    'a JPEG that ends early and says so': [
      'early.jpg',
      async () => Buffer.concat([half(await noise().jpeg().toBuffer()), Buffer.from([255, 217])]),
    ],
    'a PNG without its last chunk': [
      'no-iend.png',
      async () => (await noise().png().toBuffer()).subarray(0, -12),
    ],
    'a GIF without its trailer': [
      'no-trailer.gif',
      async () => (await noise().gif().toBuffer()).subarray(0, -1),
    ],
    'a JPEG for print': ['cmyk.jpg', () => noise().toColourspace('cmyk').jpeg().toBuffer()],
    'a PNG under the name of a JPEG': ['really-png.jpg', () => noise().png().toBuffer()],
    'a drawing of enormous size': [
      'huge.svg',
      async () =>
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="60000"><path d="M0 0h9v9"/></svg>',
        ),
    ],
    'a line of pixels': ['line.png', () => noise(2000, 1).png().toBuffer()],
    'a long screenshot': ['long.png', () => flat(1080, 18_000).png().toBuffer()],
  };

  test.each(Object.entries(odd))('%s is published in every version', async (_, [name, bytes]) => {
    const { picture, problem } = (await find(name, await bytes())) as Found;
    expect(problem).toBeUndefined();
    for (const { width } of picture.sources) {
      const version = await renderPictureVersion(picture, width, 'webp');
      const made = await sharp(version).metadata();
      expect(made.width).toBe(width);
      if (width === picture.width) expect(made.height).toBe(picture.height);
    }
  });
  type Found = Extract<Awaited<ReturnType<typeof findPicture>>, { picture: unknown }>;

  test('is decoded once: its size is cached by its digest', async () => {
    const bytes = await noise(64, 64).png().toBuffer();
    const decode = vi.spyOn(sharp.prototype, 'timeout');
    await find('once.png', bytes);
    await find('again.png', bytes);
    expect(decode).toHaveBeenCalledTimes(1);
    decode.mockRestore();
    expect(readdirSync(process.env['CACHE_DIR'] ?? '')).toContain('articles.sqlite');
  });
});

describe('the name of a picture', () => {
  const png = () => noise(8, 8).png().toBuffer();

  test('may be composed in the text and decomposed on the disk, in folders too', async () => {
    const name = 'رؤى/آثار-إفريقيا.png';
    expect(name.normalize('NFD')).not.toBe(name);
    const found = await find(name.normalize('NFD'), await png(), `./${name}`);
    expect(found).toMatchObject({ picture: { width: 8 } });
  });

  test('may be decomposed in the text and composed on the disk', async () => {
    const name = 'لؤلؤة.png';
    const found = await find(name, await png(), `./${name.normalize('NFD')}`);
    expect(found).toMatchObject({ picture: { width: 8 } });
  });

  test('may hold signs that addresses escape', async () => {
    expect(await find('رقم #1.png', await png(), './رقم%20%231.png')).toHaveProperty('picture');
    expect(await find('ربح 50%.png', await png(), './ربح 50%.png')).toHaveProperty('picture');
  });

  test('differs from another in capital and small letters', async () => {
    const found = await find('Souk.JPG', await png(), './souk.jpg');
    expect(found).toMatchObject({
      problem: { ...place, rule: 'picture-name-case', details: { actual: './Souk.JPG' } },
    });
  });

  test('gets a guess where there is none like it, readable in either form', async () => {
    const found = await find('مئذنة.png'.normalize('NFD'), await png(), './مئذنه.png');
    expect(found).toMatchObject({
      problem: { rule: 'picture-missing', details: { suggestion: './مئذنة.png' } },
    });
  });

  test.each([
    '../secret.png',
    './a/../../secret.png',
    '/etc/a.png',
    './%2e%2e/secret.png',
  ])('must not lead out of the folder: %s', async (src) => {
    const found = await findPicture(src, article, place);
    expect(found).toMatchObject({ problem: { rule: 'picture-outside-article' } });
  });
});

test('a picture that changed while the site was built is named, without a stack', async () => {
  const file = join(folder, 'gone.jpg');
  writeFileSync(file, 'no picture any more');
  const failure = await renderPictureVersion({ file, digest: 'f'.repeat(16) }, 320, 'webp').catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ message: expect.stringContaining('gone.jpg'), stack: '' });
});
