import { spawnSync } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { openRun, readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import type { ReportEntry } from '../../../scripts/import/report-entry.ts';
import { collect } from '../../import/collect.ts';
import { plainChoices } from '../../import/plain-choices.ts';
import { commandFile, demoSite } from '../../sites/demo-site.ts';

vi.setConfig({ testTimeout: 60_000 });

const prose =
  'وقالت البلدية إن الأشغال في الشارع الرئيسي تنتهي قبل نهاية الأسبوع، وإن المرور يعود إلى ما كان عليه من قبل. ';
const page = (title: string, date: string, text = prose.repeat(4), more = '') =>
  `<!DOCTYPE html><html lang="ar"><head><title>${title}</title>${more}</head><body><article><h1>${title}</h1><p>${date}</p><p>${text}</p><p>${text}</p></article></body></html>`;
const story = (title: string, text = 'نص القصة هنا.') =>
  `${title}\n\nناشر\nتم النشر: 2024/07/08 الساعة 20:02 بتوقيت غرينتش\n\n${text}\n`;

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  out = join(folder, 'content', 'articles');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const source = async (name: string, data: string | Uint8Array) => {
  const file = join(folder, 'in', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
  return file;
};
const run = async (...operands: string[]): Promise<ReportEntry[]> => {
  const { vocabularies } = await readSiteVocabularies(out);
  const opened = await openRun({ out, timeZone: 'UTC', choices: plainChoices, vocabularies });
  return collect(importFiles(operands, opened));
};
const codes = ({ reasons }: ReportEntry) => reasons.map(({ code }) => code);
/** Whoever is root may read and write everything; then the work is done as somebody else. */
const nobody = 65_534;
async function withoutPrivileges<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  const all = await readdir(folder, { recursive: true });
  for (const name of ['', ...all]) await chown(join(folder, name), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
/** Every file below the test's folder but the sources. */
const written = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(join(folder, 'in')))
    .map(({ name }) => name);

describe('a source that is no article', () => {
  it('is refused by its size before it is read: 300 MB of HTML', async () => {
    const path = await source('large.html', `<!DOCTYPE html><html><body><p>${prose.repeat(600)}`);
    const file = await open(path, 'r+');
    await file.truncate(300 * 1024 * 1024);
    await file.close();
    const [entry] = await run(path);
    expect(entry).toMatchObject({ outcome: 'refused', reasons: [{ code: 'file-too-large' }] });
  });

  it('is refused where a page holds only links', async () => {
    const links = Array.from(
      { length: 60 },
      (_, n) => `<li><a href="/${n}">عنوان خبر من أخبار اليوم رقم ${n}</a></li>`,
    );
    const [entry] = await run(
      await source(
        'front.html',
        `<!DOCTYPE html><title>الرئيسية</title><ul>${links.join('')}</ul>`,
      ),
    );
    expect(entry).toMatchObject({ outcome: 'refused', reasons: [{ code: 'no-article' }] });
  });

  it.each([
    '404 - الصفحة غير موجودة',
    '403 Forbidden',
    'Just a moment...',
    '502 Bad Gateway',
  ])('is refused where a page is an error page: %s', async (title) => {
    const html = `<!DOCTYPE html><title>${title}</title><h1>${title}</h1><p>عذرًا، لم نجد ما تبحث عنه. عد إلى الصفحة الرئيسية أو ابحث في الموقع عن غيره من الأخبار.</p>`;
    const [entry] = await run(await source('error.html', html));
    expect(entry).toMatchObject({ outcome: 'refused', reasons: [{ code: 'error-page' }] });
  });

  it('is refused where elements stand a hundred thousand deep', async () => {
    const html = `<!DOCTYPE html><title>عمق</title>${'<div>'.repeat(100_000)}<p>${prose}</p>`;
    const [entry] = await run(await source('deep.html', html));
    expect(entry?.outcome).toBe('refused');
    expect(await written()).toEqual([]);
  });
});

describe('a date', () => {
  it('that may be two days is not guessed', async () => {
    const [entry] = await run(
      await source('a.html', page('عودة المرور إلى الشارع', 'نُشر: 03/04/2020')),
    );
    expect(entry).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'date-ambiguous', details: { first: '2020-04-03', second: '2020-03-04' } }],
    });
    const rows = `{"title":"خبر","text":"${prose}","date":"03/04/2020"}\n`;
    expect(await run(await source('a.jsonl', rows))).toMatchObject([
      { outcome: 'refused', reasons: [{ code: 'date-ambiguous' }] },
    ]);
  });

  it('that is still to come is taken and told', async () => {
    const [entry] = await run(
      await source(
        'a.html',
        page('عودة المرور إلى الشارع', 'نُشر: 8 يوليو 2199 الساعة 10:00 بتوقيت غرينتش'),
      ),
    );
    expect(entry?.outcome).toBe('written');
    expect(entry && codes(entry)).toContain('future-date');
  });
});

describe('bytes', () => {
  it('of two encodings in one file are all read, and the lines told', async () => {
    const windows1256 = new Uint8Array([
      0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe3, 0xcf, 0xed, 0xd1, 0x2e,
    ]);
    const utf8 = new TextEncoder().encode(story('خبر بترميزين'));
    const [entry] = await run(
      await source('mixed.txt', new Uint8Array([...utf8, 0x0a, ...windows1256, 0x0a])),
    );
    expect(entry).toMatchObject({ outcome: 'written', reasons: [{ code: 'mixed-encodings' }] });
    expect(await readFile(entry?.target ?? '', 'utf8')).toContain('قال المدير.');
  });
});

describe('names and links', () => {
  it('cannot lead out of the folder: a picture called ../', async () => {
    await writeFile(
      join(folder, 'secret.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    const html = page(
      'صورة من خارج المجلد',
      '2024-07-08T10:00:00Z',
      `${prose}<img src="../secret.svg" alt="سر">${prose}`,
      '<meta property="article:published_time" content="2024-07-08T10:00:00Z">',
    );
    const [entry] = await run(await source('a.html', html));
    expect(entry?.outcome).toBe('written');
    expect(entry && codes(entry)).toContain('picture-outside');
    expect(await written()).toEqual(['secret.svg', expect.stringMatching(/\.mdx$/)]);
  });

  it('cannot lead out of the folder: an identifier or slug with ../', async () => {
    const rows = `{"id":"../../../etc/x","slug":"../../../../tmp/x","title":"خبر","text":"${prose}","date":"2024-07-08"}\n`;
    const [entry] = await run(await source('a.jsonl', rows));
    expect(entry?.outcome).toBe('written');
    expect(entry?.target?.startsWith(`${out}/2024/07/`)).toBe(true);
  });

  it('are not followed where a link leads out of what was named', async () => {
    await source('a.txt', story('داخل'));
    await writeFile(join(folder, 'outside.txt'), story('خارج'));
    await symlink(join(folder, 'outside.txt'), join(folder, 'in', 'b.txt'));
    const entries = await run(join(folder, 'in'));
    expect(entries.map(({ outcome }) => outcome)).toEqual(['written', 'refused']);
    expect(entries[1]).toMatchObject({ reasons: [{ code: 'link-outside' }] });
  });

  it('that two sources share give two addresses, and that is told', async () => {
    const entries = await run(
      await source('a.txt', story('هدنة', 'النص الأول.')),
      await source('b.txt', story('هدنة', 'النص الثاني.')),
    );
    expect(entries.map(({ outcome }) => outcome)).toEqual(['written', 'written']);
    expect(entries[1]).toMatchObject({
      reasons: [{ code: 'slug-taken', details: { slug: 'hadna' } }],
    });
    expect(new Set(entries.map(({ target }) => target)).size).toBe(2);
  });
});

describe('a disk that refuses', () => {
  it('to give a file or a folder is told, and the next one is read', async () => {
    const closed = await source('a.txt', story('مغلق'));
    await source('b/inside.txt', story('داخل المغلق'));
    await source('c.txt', story('مفتوح'));
    await chmod(closed, 0o000);
    await chmod(join(folder, 'in', 'b'), 0o000);
    const entries = await withoutPrivileges(() => run(join(folder, 'in')));
    await chmod(join(folder, 'in', 'b'), 0o700);
    expect(entries).toMatchObject([
      { outcome: 'refused', reasons: [{ code: 'unreadable-file' }] },
      { outcome: 'refused', reasons: [{ code: 'unreadable-file' }] },
      { outcome: 'written' },
    ]);
    expect(entries.map(({ source: path }) => basename(path))).toEqual(['a.txt', 'b', 'c.txt']);
  });

  it('to let an article in is told, and what stood there stands', async () => {
    await mkdir(join(out, '2024', '07'), { recursive: true });
    await writeFile(join(out, '..', 'authors.yaml'), 'salma: { label: سلمى }\n');
    await chmod(join(out, '2024', '07'), 0o500);
    const path = await source('a.txt', story('مغلق'));
    expect(await withoutPrivileges(() => run(path))).toMatchObject([
      { outcome: 'refused', reasons: [{ code: 'not-writable' }] },
    ]);
    await chmod(join(out, '2024', '07'), 0o700);
    expect(await written()).toEqual(['authors.yaml']);
  });

  it('to take an article is told, and nothing half-written stays', async () => {
    // The system's own limit on a file's size stops a write midway, as a full disk does.
    const large = await source('a.txt', story('كبير', prose.repeat(2000)));
    const small = await source('b.txt', story('صغير'));
    const command = `ulimit -f 40; exec "${process.execPath}" "${commandFile}" import --out "${out}" "${large}" "${small}"`;
    const { status, stdout } = spawnSync('sh', ['-c', command], {
      cwd: demoSite,
      encoding: 'utf8',
      env: { ...process.env, MAQALAT_LANG: 'en' },
    });
    expect(stdout).toMatch(/refused +.*a\.txt\n +The article could not be written: .*EFBIG/);
    expect(stdout).toMatch(/written +.*b\.txt/);
    expect(status).toBe(1);
    expect(await written()).toEqual(['saghir.mdx']);
  });
});

describe('one hostile item of many', () => {
  const deep = `${'<div>'.repeat(30_000)}<p>عمق</p>${'</div>'.repeat(30_000)}`;
  const outcomes = async (file: string) =>
    (await run(file)).map(({ outcome, reasons }) => [
      outcome,
      outcome === 'refused' ? reasons[0]?.code : undefined,
    ]);
  const expected = [
    ['written', undefined],
    ['refused', 'too-deep'],
    ['written', undefined],
  ];

  it('of an export of WordPress is refused by itself', async () => {
    const post = (id: number, body: string) =>
      `<item><title>خبر ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2024-03-0${id} 08:00:00</wp:post_date_gmt><wp:post_date>2024-03-0${id} 08:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
    const text = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>مدونة</title><wp:wxr_version>1.2</wp:wxr_version>${post(1, `<p>${prose}</p>`)}${post(2, deep)}${post(3, `<p>${prose} ثالثا.</p>`)}</channel></rss>`;
    expect(await outcomes(await source('export.xml', text))).toEqual(expected);
  });

  it('of a feed is refused by itself', async () => {
    const item = (id: number, body: string) =>
      `<item><title>خبر ${id}</title><guid>g${id}</guid><pubDate>Sat, 0${id} Mar 2024 08:00:00 GMT</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
    const text = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>مدونة</title>${item(1, `<p>${prose}</p>`)}${item(2, deep)}${item(3, `<p>${prose} ثالثا.</p>`)}</channel></rss>`;
    expect(await outcomes(await source('feed.xml', text))).toEqual(expected);
  });

  it('of JSON Lines is refused by itself', async () => {
    const row = (id: number, body: string) =>
      JSON.stringify({ id, title: `خبر ${id}`, published: `2024-03-0${id}T08:00:00Z`, body });
    const lines = [row(1, `<p>${prose}</p>`), row(2, deep), row(3, `<p>${prose} ثالثا.</p>`)];
    expect(await outcomes(await source('rows.jsonl', lines.join('\n')))).toEqual(expected);
  });
});

describe('a compressed file that is damaged', () => {
  const packed = gzipSync(page('السقّاؤون', '2024-01-01', prose.repeat(400)));
  const changed = Uint8Array.from(packed);
  changed.fill(0, 30, 60);

  it.each([
    ['cut off in its head', packed.subarray(0, 8)],
    ['cut off further down', packed.subarray(0, packed.length - 12)],
    ['changed in the middle', changed],
  ])('is refused, and the next file is imported: %s', async (_, bytes) => {
    await source('a.html.gz', bytes);
    await source('b.txt', story('خبر سليم'));
    const [damaged, sound] = await run(join(folder, 'in'));
    expect(damaged).toMatchObject({ outcome: 'refused' });
    expect(damaged && codes(damaged)).toEqual(['unreadable-file']);
    expect(sound).toMatchObject({ outcome: 'written' });
  });
});
