import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { type Choices, openRun, readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import { collect } from '../../import/collect.ts';
import { plainChoices } from '../../import/plain-choices.ts';

let folder: string;
let out: string;
let server: Server;
let origin: string;
let png: Buffer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-pictures-'));
  out = join(folder, 'content', 'articles');
  png = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#c40' } })
    .png()
    .toBuffer();
  server = createServer((request, response) => {
    const isThere = request.url === '/boat.png';
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'image/png' });
    response.end(isThere ? png : 'no');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address of this kind.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function importRow(html: string, choices: Partial<Choices> = {}) {
  await mkdir(join(folder, 'in'), { recursive: true });
  const row = {
    id: 1,
    title: 'قارب',
    html: `<p>نص القارب.</p>${html}`,
    date: '2024-01-01T10:00:00Z',
  };
  const file = join(folder, 'in', 'a.jsonl');
  await writeFile(file, JSON.stringify(row));
  const { vocabularies } = await readSiteVocabularies(out);
  const run = await openRun({
    out,
    timeZone: 'UTC',
    choices: { ...plainChoices, ...choices },
    vocabularies,
  });
  const [entry] = await collect(importFiles([file], run));
  if (!entry?.target) throw new Error(JSON.stringify(entry));
  return {
    ...entry,
    text: await readFile(entry.target, 'utf8'),
    beside: await readdir(dirname(entry.target)),
  };
}
const figure = () =>
  `<figure><img src="${origin}/boat.png" alt="قارب أحمر"><figcaption>القارب عند الفجر</figcaption></figure>`;

describe('a picture on another host', () => {
  it('is listed with its address, and its caption stays in the text', async () => {
    const { text, reasons, beside } = await importRow(figure());
    expect(text).toContain(`<Embed url="${origin}/boat.png" title="القارب عند الفجر" />`);
    expect(reasons).toContainEqual({
      code: 'picture-remote',
      details: { url: `${origin}/boat.png` },
    });
    expect(beside).toEqual(['qarib.mdx']);
  });

  it('is fetched where that is asked, also later, at the same address of the article', async () => {
    await importRow(figure());
    const later = await importRow(figure(), { fetchImages: true });
    expect(later).toMatchObject({ outcome: 'updated', beside: ['boat.png', 'index.mdx'] });
    expect(later.text).toContain(
      '<Figure src="./boat.png" alt="قارب أحمر" caption="القارب عند الفجر" />',
    );
    expect(await readdir(join(out, '2024', '01'))).toEqual(['qarib']);
    expect(await importRow(figure(), { fetchImages: true })).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('that does not come is told, and stays a card', async () => {
    const { text, reasons } = await importRow(`<img src="${origin}/none.png" alt="غائبة">`, {
      fetchImages: true,
    });
    expect(text).toContain(`<Embed url="${origin}/none.png" title="غائبة" />`);
    expect(reasons).toContainEqual({
      code: 'picture-not-fetched',
      details: { url: `${origin}/none.png`, reason: 'HTTP 404' },
    });
  });
});

describe('a picture beside its source', () => {
  it('gets a safe name and the ending of what it is', async () => {
    await mkdir(join(folder, 'in', 'صور'), { recursive: true });
    await writeFile(join(folder, 'in', 'صور', 'قارب الفجر.JPG'), png);
    const { beside, text } = await importRow('<img src="صور/قارب%20الفجر.JPG" alt="قارب">');
    expect(beside).toEqual(['index.mdx', 'qarib-al-fajr.png']);
    expect(text).toContain('<Figure src="./qarib-al-fajr.png" alt="قارب" />');
  });

  it('without words gets the headline for its alternative text, and that is told', async () => {
    await importRow('');
    await writeFile(join(folder, 'in', 'a.png'), png);
    const { text, reasons } = await importRow('<img src="a.png">', { force: true });
    expect(text).toContain('<Figure src="./a.png" alt="قارب" />');
    expect(reasons).toContainEqual({ code: 'pictures-without-alt', details: { count: 1 } });
  });

  it('that is broken or missing is told, and nothing of the text is lost', async () => {
    await importRow('');
    await writeFile(join(folder, 'in', 'a.png'), 'not a picture');
    const { text, reasons } = await importRow(
      '<figure><img src="a.png"><figcaption>شرح</figcaption></figure><img src="b.png">',
      { force: true },
    );
    expect(text).toContain('\n\nشرح\n');
    expect(reasons.filter(({ code }) => code === 'picture-missing')).toHaveLength(2);
  });
});
