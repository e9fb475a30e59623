import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeZip } from '../../scripts/bench/fuzz/write-zip.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { openDesk, previewOf } from './open-desk.ts';

const folder = join(import.meta.dirname, '../import/word-report');
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Drops a file on the page. */
async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = Buffer.from(bytes).toString('base64');
  await page.locator('#desk-send').evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(file.data), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], file.name, { type: file.type }));
      element.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    { name, data, type: wordType },
  );
}

/** The draft that is open, as its browser has stored it. */
function storedDraft(page: Page, title: string) {
  return page.evaluate(async (wanted) => {
    const opening = indexedDB.open('maqalat-drafts/');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    opening.result.close();
    const draft = reading.result.find(({ head }) => head.title === wanted);
    if (!draft) return undefined;
    const pictures = draft.pictures.map(async ({ name, blob }: { name: string; blob: Blob }) => ({
      name,
      bytes: [...new Uint8Array(await blob.arrayBuffer())],
    }));
    return { body: String(draft.body), pictures: await Promise.all(pictures) };
  }, title);
}

describe('a Word document that is dropped on the page where articles are written', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('becomes the text that the importer makes of it, with its pictures and a report', async () => {
    const { page, faults } = await openDesk(site);
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    await dropFile(page, 'report.docx', await readFile(join(folder, 'source.docx')));
    await expect.poll(() => page.inputValue('[name=title]')).toBe('جسور النهر الثلاثة');
    const report = page.locator('#desk-arrivals section');
    await expect.poll(() => report.locator('h2').textContent()).toContain('report.docx');
    expect(await report.locator('p').textContent()).toContain('الصور: 1');
    expect((await report.locator('li').allTextContents()).join('\n')).toContain('image2.wmf');

    const imported = await readFile(
      join(folder, 'expected/articles/2024/02/jasur-al-nahr-al-thalatha/index.mdx'),
      'utf8',
    );
    await expect.poll(() => storedDraft(page, 'جسور النهر الثلاثة')).toBeTruthy();
    const draft = await storedDraft(page, 'جسور النهر الثلاثة');
    expect(draft?.body).toBe(imported.replace(/^---\n[\s\S]*?\n---\n/, '').trim());
    expect(draft?.pictures.map(({ name }) => name)).toEqual(['image1.png']);
    const { format, exif } = await sharp(
      Uint8Array.from(draft?.pictures[0]?.bytes ?? []),
    ).metadata();
    expect([format, exif]).toEqual(['png', undefined]);

    await previewOf(page).locator('.prose figure img').waitFor();
    await previewOf(page).locator('.prose table').waitFor();
    expect(await previewOf(page).locator('.prose ul ol li').count()).toBe(2);
    expect(loaded.some((url) => /file-worker/.test(url))).toBe(true);
    expect(faults).toEqual([]);
  });

  test('can be stopped while it is read, and the page answers meanwhile', async () => {
    const { page, faults } = await openDesk(site);
    // As many elements as a document's limit of bytes allows: seconds of work.
    const xml = `<w:document><w:body>${'<w:t/>'.repeat(2_700_000)}</w:body></w:document>`;
    await dropFile(page, 'endless.docx', writeZip([{ name: 'word/document.xml', data: xml }]));
    const reading = page.locator('#desk-arrivals section');
    await reading.locator('progress').waitFor();
    expect(await reading.locator('p').textContent()).toContain('endless.docx');
    await page.fill('[name=title]', 'ما زالت الصفحة تجيب');
    await expect.poll(() => previewOf(page).locator('h1').textContent()).toContain('ما زالت');
    expect(page.workers()).toHaveLength(2);
    await reading.locator('button').click();
    await expect.poll(() => page.locator('#desk-status').textContent()).toContain('endless.docx');
    expect(await reading.count()).toBe(0);
    await expect.poll(() => page.workers().length).toBe(1);
    expect(await page.inputValue('[name=title]')).toBe('ما زالت الصفحة تجيب');
    expect(faults).toEqual([]);
  });

  test('is refused for its reason where it is a bomb', async () => {
    const { page, faults } = await openDesk(site);
    const data = ' '.repeat(40 * 1024 * 1024);
    await dropFile(page, 'bomb.docx', writeZip([{ name: 'word/document.xml', data }]));
    const report = page.locator('#desk-arrivals section');
    await expect.poll(() => report.locator('h2').textContent()).toContain('bomb.docx');
    expect(await report.locator('li').count()).toBe(1);
    expect(await page.inputValue('[name=title]')).toBe('');
    expect(faults).toEqual([]);
  });
});
