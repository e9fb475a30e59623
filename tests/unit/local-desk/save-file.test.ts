import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/loader/file-digest.ts';
import { readVocabularies } from '../../../src/loader/read-vocabularies.ts';
import { PathRefused } from '../../../src/local-desk/content-path.ts';
import { readContentFile, readContentPicture } from '../../../src/local-desk/read-file.ts';
import { saveFile } from '../../../src/local-desk/save-file.ts';
import type { SaveRequest } from '../../../src/write/local/local-api.ts';
import { article, type ContentFolder, contentFolder } from '../../sites/content-folder.ts';

const palm = 'articles/2024/05/palm.mdx';
const boat = 'articles/2024/05/boat/index.mdx';
const text = article('ظلّ النخلة قصير عند الظهر.');
const boatText = article('صُنع المركب من خشب الساج. ![مركب](./hull.svg)');
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h9"/></svg>';
const photograph = (format: 'png' | 'jpeg' | 'webp') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#369' } })
    .toFormat(format)
    .toBuffer();

let content: ContentFolder;
beforeEach(async () => {
  content = await contentFolder({
    [palm]: text,
    [boat]: boatText,
    'articles/2024/05/boat/hull.svg': drawing,
    'articles/2024/05/boat/notes.txt': 'قياسات المركب',
    'tags.yaml': 'boats: { label: مراكب }\n',
  });
});
afterEach(() => content[Symbol.asyncDispose]());

const read = (path: string) => readFile(join(content.path, path), 'utf8');
const exists = (path: string) =>
  read(path).then(
    () => true,
    () => false,
  );

function save(changes: Partial<SaveRequest> = {}) {
  const request: SaveRequest = {
    path: palm,
    source: article('صار الظلّ طويلًا عند العصر.'),
    base: { path: palm, digest: digestOf(text) },
    kept: [],
    pictures: [],
    ...changes,
  };
  return saveFile(content.path, request);
}

/** Everything in the folder, to see that nothing changed. */
async function listAll(): Promise<string[]> {
  const entries = await readdir(content.root, { recursive: true, withFileTypes: true });
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

describe('an article that is saved', () => {
  test('replaces its file, and nothing else is left beside it', async () => {
    const before = await listAll();
    const source = article('صار الظلّ طويلًا عند العصر.');
    expect(await save({ source })).toEqual({
      ...{ path: palm, source, digest: digestOf(source), terms: [] },
    });
    expect(await read(palm)).toBe(source);
    expect(await listAll()).toEqual(before);
  });

  test('is new, with its folder and its pictures', async () => {
    const path = 'articles/2024/06/pier/index.mdx';
    const data = (await photograph('jpeg')).toString('base64');
    const base = { path, digest: null };
    await save({ path, base, pictures: [{ name: 'pier.jpg', data }] });
    const file = await readContentFile(content.path, path);
    expect(file.pictures).toEqual([{ name: 'pier.jpg', width: 40, height: 30 }]);
  });

  test('does not replace a file that was changed meanwhile, and is shown it', async () => {
    const theirs = article('عدّله محرّر آخر.');
    await writeFile(join(content.path, palm), theirs);
    expect(await save()).toMatchObject({
      fault: 'changed',
      file: { source: theirs, digest: digestOf(theirs) },
    });
    expect(await read(palm)).toBe(theirs);
  });

  test('is told that its file was deleted meanwhile', async () => {
    await rm(join(content.path, palm));
    expect(await save()).toMatchObject({ fault: 'changed', file: { source: '', digest: null } });
    expect(await exists(palm)).toBe(false);
  });

  test('never takes the place of another, in either form of its address', async () => {
    const base = { path: '', digest: null };
    expect(await save({ path: palm, base })).toEqual({ fault: 'exists', path: palm });
    const other = 'articles/2024/05/boat.mdx';
    expect(await save({ path: other, base })).toEqual({ fault: 'exists', path: boat });
    expect(await read(palm)).toBe(text);
  });
});

describe('new tags and authors of an article that is saved', () => {
  const tags = '# ما في البحر\nboats: { label: مراكب, aliases: [قوارب] } # وما إليها';
  beforeEach(() => writeFile(join(content.path, 'tags.yaml'), tags));
  const head = (values: string) => article('ظلّ النخلة طويل.', values);

  test('join their vocabularies, whose comments stay, and the article has identifiers', async () => {
    await writeFile(join(content.path, 'authors.yaml'), 'salma: { label: سلمى حدّاد }\n');
    const saved = await save({
      source: head('tags: [boats, أشرعة البحر] # للبحث\nauthors: [يونس البحّار]\nlang: ar\n'),
    });
    expect(await read(palm)).toBe(
      head('tags: [boats, ashraa-al-bahr]\nauthors: [yunis-al-bahhar]\nlang: ar\n'),
    );
    expect(await read('tags.yaml')).toBe(`${tags}\nashraa-al-bahr:\n  label: أشرعة البحر\n`);
    expect(await read('authors.yaml')).toBe(
      'salma: { label: سلمى حدّاد }\nyunis-al-bahhar:\n  label: يونس البحّار\n',
    );
    expect(saved).toMatchObject({
      source: await read(palm),
      digest: digestOf(await read(palm)),
      terms: [
        { vocabulary: 'tags', name: 'أشرعة البحر', id: 'ashraa-al-bahr', isNew: true },
        { vocabulary: 'authors', name: 'يونس البحّار', id: 'yunis-al-bahhar', isNew: true },
      ],
    });
    const { problems } = await readVocabularies(content.path);
    expect(problems).toEqual([]);
  });

  test('are those that the vocabulary has but for ال', async () => {
    const saved = await save({ source: head('tags: [المراكب]\n') });
    expect(await read(palm)).toBe(head('tags: [boats]\n'));
    expect(await read('tags.yaml')).toBe(tags);
    expect(saved).toMatchObject({ terms: [{ id: 'boats', label: 'مراكب', isNew: false }] });
  });

  test('leave names that the vocabulary has as they are written', async () => {
    await save({ source: head('tags: [قوارب]\n') });
    expect(await read(palm)).toBe(head('tags: [قوارب]\n'));
  });

  test('are not added where that would break the vocabulary; nothing is written then', async () => {
    const inBraces = '{ boats: { label: مراكب } }\n';
    await writeFile(join(content.path, 'tags.yaml'), inBraces);
    expect(await save({ source: head('tags: [أشرعة]\n') })).toEqual({
      ...{ fault: 'vocabulary', path: 'tags.yaml' },
    });
    expect(await read('tags.yaml')).toBe(inBraces);
    expect(await read(palm)).toBe(text);
  });

  test('wait while a vocabulary has errors', async () => {
    await writeFile(join(content.path, 'tags.yaml'), 'boats: { labl: مراكب }\n');
    const source = head('tags: [أشرعة]\n');
    await save({ source });
    expect(await read(palm)).toBe(source);
    expect(await read('tags.yaml')).toBe('boats: { labl: مراكب }\n');
  });

  test('are not added for an article that is not saved', async () => {
    await writeFile(join(content.path, palm), article('عدّله محرّر آخر.'));
    expect(await save({ source: head('tags: [أشرعة]\n') })).toMatchObject({ fault: 'changed' });
    expect(await read('tags.yaml')).toBe(tags);
  });
});

describe('an article that moves', () => {
  const moved = 'articles/2024/05/dhow/index.mdx';
  const move = (changes: Partial<SaveRequest> = {}) =>
    save({
      path: moved,
      source: boatText,
      base: { path: boat, digest: digestOf(boatText) },
      kept: ['hull.svg'],
      ...changes,
    });

  test('takes along what lies in its folder, and leaves nothing behind', async () => {
    await move();
    expect(await readdir(join(content.path, 'articles/2024/05/dhow'))).toEqual([
      'hull.svg',
      'index.mdx',
      'notes.txt',
    ]);
    expect(await readdir(join(content.path, 'articles/2024/05'))).toEqual(['dhow', 'palm.mdx']);
  });

  test('gets a folder with its first picture, and takes only those that it shows', async () => {
    await writeFile(join(content.path, 'articles/2024/05/shade.svg'), drawing);
    await writeFile(join(content.path, 'articles/2024/05/other.svg'), drawing);
    const data = (await photograph('png')).toString('base64');
    const path = 'articles/2024/05/palm/index.mdx';
    await save({ path, kept: ['shade.svg'], pictures: [{ name: 'palm.png', data }] });
    expect(await readdir(join(content.path, 'articles/2024/05/palm'))).toEqual([
      'index.mdx',
      'palm.png',
      'shade.svg',
    ]);
    expect(await exists(palm)).toBe(false);
    expect(await exists('articles/2024/05/other.svg')).toBe(true);
  });

  test('stays where it was if it was changed meanwhile', async () => {
    await writeFile(join(content.path, boat), article('عدّله محرّر آخر.'));
    expect(await move()).toMatchObject({ fault: 'changed' });
    expect(await exists(moved)).toBe(false);
  });

  test('stays where it was if another stands there', async () => {
    const path = palm.replace('.mdx', '/index.mdx');
    expect(await move({ path })).toEqual({ fault: 'exists', path: palm });
    expect(await read(boat)).toBe(boatText);
  });
});

describe('a vocabulary', () => {
  const saveTags = (source: string) =>
    save({
      path: 'tags.yaml',
      source,
      base: { path: 'tags.yaml', digest: digestOf('boats: { label: مراكب }\n') },
    });

  test('is saved', async () => {
    const source = 'boats: { label: مراكب }\nsalt: { label: ملح }\n';
    await saveTags(source);
    expect(await read('tags.yaml')).toBe(source);
  });

  test('is refused where it would break the site', async () => {
    expect(await saveTags('boats: { labl: مراكب }\n')).toMatchObject({
      fault: 'invalid',
      problems: [{ line: 1 }, { line: 1 }],
    });
    expect(await read('tags.yaml')).toBe('boats: { label: مراكب }\n');
  });
});

describe('the local desk refuses', () => {
  const base = { path: palm, digest: digestOf(text) };

  test.each([
    '../outside.mdx',
    'articles/../../outside.mdx',
    'articles/2024/../../../outside.mdx',
    'articles/%2e%2e/%2e%2e/outside.mdx',
    'articles/..%2f..%2foutside.mdx',
    'articles\\..\\..\\outside.mdx',
    '/etc/passwd',
    'C:/outside.mdx',
    'articles/2024/05/palm.mdx/../../../../outside.mdx',
    'articles/./palm.mdx',
    'articles//palm.mdx',
    'articles/.hidden/palm.mdx',
    'articles/2024/05/palm.mdx\0.txt',
    'articles/2024/05/palm.mdx\n',
    'articles/2024/05/palm\u202e.mdx',
    'articles/2024/05/نخلة.mdx',
    'articles/2024/05/Palm.mdx',
    'articles/2024/05/palm.html',
    'articles/2024/05/palm.mdx:stream',
    `articles/${'a'.repeat(300)}.mdx`,
    'package.json',
    'secrets.yaml',
    'tags.yaml/x.mdx',
    '.git/config',
    'articles',
    '',
  ])('to make %j', async (path) => {
    const before = await listAll();
    await expect(save({ path, base: { path, digest: null } })).rejects.toThrow(PathRefused);
    await expect(save({ path, base })).rejects.toThrow(PathRefused);
    await expect(readContentFile(content.path, path)).rejects.toThrow(PathRefused);
    expect(await listAll()).toEqual(before);
    expect(await read(palm)).toBe(text);
  });

  test('to follow a symbolic link, of a file or of a folder', async () => {
    const outside = join(content.root, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'secret.mdx'), text);
    await symlink(join(outside, 'secret.mdx'), join(content.path, 'articles/2024/link.mdx'));
    await symlink(outside, join(content.path, 'articles/2024/folder'));
    await symlink(join(outside, 'secret.mdx'), join(content.path, 'authors.yaml'));
    for (const path of [
      'articles/2024/link.mdx',
      'articles/2024/folder/secret.mdx',
      'authors.yaml',
    ]) {
      const own = { path, digest: digestOf(text) };
      await expect(readContentFile(content.path, path)).rejects.toThrow(PathRefused);
      await expect(save({ path, source: '', base: own })).rejects.toThrow(PathRefused);
      await expect(save({ path, source: '', base })).rejects.toThrow(PathRefused);
    }
    const made = 'articles/2024/folder/made.mdx';
    await expect(save({ path: made, base: { path: made, digest: null } })).rejects.toThrow();
    expect(await readdir(outside)).toEqual(['secret.mdx']);
    expect(await readFile(join(outside, 'secret.mdx'), 'utf8')).toBe(text);
  });

  test('to read a picture that is none of the article’s', async () => {
    await writeFile(join(content.root, 'secret.png'), await photograph('png'));
    await symlink(
      join(content.root, 'secret.png'),
      join(content.path, 'articles/2024/05/boat/link.png'),
    );
    for (const name of ['../../../../../secret.png', 'link.png', 'notes.txt', 'index.mdx', '']) {
      await expect(readContentPicture(content.path, boat, name)).rejects.toThrow(PathRefused);
    }
    expect(String(await readContentPicture(content.path, boat, 'hull.svg'))).toBe(drawing);
  });

  test.each([
    ['a page under the name of a picture', 'a.jpg', '<html><script>alert(1)</script>'],
    ['a drawing under the name of a photograph', 'a.png', drawing],
    ['a drawing', 'a.svg', drawing],
    ['a script', 'a.js', 'alert(1)'],
    ['nothing', 'a.png', ''],
    ['a picture that is cut off', 'a.png', 'half'],
    ['a picture of another type', 'a.png', 'jpeg'],
    ['a name that leads elsewhere', '../a.png', 'png'],
    ['a name that is no name', 'صورة.png', 'png'],
    ['the name of the article', 'index.mdx', 'png'],
  ])('%s', async (_, name, kind) => {
    const png = await photograph('png');
    const bytes: Record<string, Buffer> = {
      png,
      half: png.subarray(0, png.length / 2),
      jpeg: await photograph('jpeg'),
    };
    const data = (bytes[kind] ?? Buffer.from(kind)).toString('base64');
    const before = await listAll();
    expect(await save({ pictures: [{ name, data }] })).toEqual({ fault: 'picture', name });
    expect(await listAll()).toEqual(before);
    expect(await read(palm)).toBe(text);
  });

  test('to put a picture in the place of another', async () => {
    const data = (await photograph('png')).toString('base64');
    const pictures = [{ name: 'hull.png', data }];
    await writeFile(join(content.path, 'articles/2024/05/boat/hull.png'), 'theirs');
    const own = { path: boat, digest: digestOf(boatText) };
    expect(await save({ path: boat, base: own, pictures })).toMatchObject({ fault: 'exists' });
    expect(await read('articles/2024/05/boat/hull.png')).toBe('theirs');
    expect(await read(boat)).toBe(boatText);
  });
});
