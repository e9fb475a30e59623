import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, type ContentFolder, contentFolder, writeFiles } from './content-folder.ts';
import { runCommand } from './run-command.ts';

const due = '2030-01-05T08:00:00Z';
const before = '2030-01-05T07:59:59Z';

/** Everything of the waiting article by which a file could give it away. */
const traces = [
  'كسوف الواحة',
  'eclipse-over-oasis',
  'الزمرّدة',
  'مراصد الليل',
  'night-watch',
  'ريم الفلكيّة',
  'reem-falaki',
  'شؤون السماء',
  'sky-desk',
  'سلسلة الأجرام',
  'celestial-bodies',
  'old-eclipse',
  'ظلّ القمر على الرمل',
];
/** What it would leave in sorted or folded form; `2030-01` begins its times. */
const hiddenTraces = [...traces, 'الزمردة', '2030-01'];

const waiting = `---
title: كسوف الواحة
description: تُرى الزمرّدة عند الكسوف.
published: ${due}
section: sky-desk
tags: [night-watch, palms]
authors: [reem-falaki]
series: { id: celestial-bodies, part: 1 }
aliases: [/old-eclipse/, "/?p=eclipse-over-oasis"]
image: { src: ./shadow.png, alt: ظلّ القمر على الرمل }
---

تظهر الزمرّدة في سماء الواحة، ثم تعود الشمس. ![ظلّ القمر على الرمل](./shadow.png)
`;

const places = {
  'sections.yaml': 'sky-desk: { label: شؤون السماء }\nland: { label: شؤون الأرض }\n',
  'tags.yaml': 'night-watch: { label: مراصد الليل }\npalms: { label: نخيل }\n',
  'authors.yaml': 'reem-falaki: { label: ريم الفلكيّة }\n',
  'series.yaml': 'celestial-bodies: { label: سلسلة الأجرام }\n',
  'front-page.yaml': [
    'lead: { article: /2030/01/eclipse-over-oasis/ }',
    'secondary: { articles: [/2030/01/eclipse-over-oasis/] }',
    'series: celestial-bodies',
    'sections: [{ id: sky-desk }, { id: land }]\n',
  ].join('\n'),
  'articles/2024/05/palm.mdx': article(
    'النخلة في الواحة، و[خبر لم يحن](/2030/01/eclipse-over-oasis/) موعده، ' +
      'ومن [مراصدها](/tags/night-watch/) و[عنوانه الأول](/old-eclipse/).',
    'tags: [palms]\nsection: land\n',
  ),
  'articles/2024/05/well.mdx': article('في الواحة بئر قديمة.', 'tags: [palms]\n').replace(
    'نخلة في الطريق',
    'بئر في الطريق',
  ),
};

describe('an article whose time has not come', () => {
  let folder: ContentFolder;
  let dist: string;
  let picture: string;

  beforeAll(async () => {
    folder = await contentFolder({
      ...places,
      'articles/2030/01/eclipse-over-oasis/index.mdx': waiting,
      'articles/2030/01/eclipse-over-oasis/shadow.png': await sharp({
        create: { width: 400, height: 300, channels: 3, background: '#c96' },
      })
        .png()
        .toBuffer(),
    });
    dist = join(folder.root, 'dist');
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  const run = (command: string, now: string, args: readonly string[] = []) =>
    runCommand(command, args, {
      CONTENT_DIR: folder.path,
      CACHE_DIR: join(folder.root, 'cache'),
      BUILD_TIME: now,
    });
  const build = async (now: string) => {
    const built = await run('build', now, ['--outDir', dist]);
    expect(built.exitCode, built.output).toBe(0);
    return built.output;
  };
  const names = () => readdir(dist, { recursive: true });

  /** Files that hold a trace, in their name or in their text, packed or not. */
  async function leaks(): Promise<string[]> {
    const found: string[] = [];
    for (const name of await names()) {
      const bytes = await readFile(join(dist, name)).catch(() => Buffer.of());
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = `${name}\n${(isPacked ? gunzipSync(bytes) : bytes).toString('utf8')}`;
      const forms = [text, decodeSafely(text)];
      for (const trace of hiddenTraces) {
        if (forms.some((form) => form.includes(trace))) found.push(`${name}: ${trace}`);
      }
    }
    return found;
  }

  let earlierMedia: ReadonlySet<string> = new Set();
  const nextPublish = async () =>
    JSON.parse(await readFile(join(dist, 'next-publish.json'), 'utf8')) as unknown;
  const media = async () => (await names()).filter((name) => /^(?:media|cards)\/./.test(name));

  test('is nowhere on the site, and the build says when the next is due', async () => {
    const output = await build(before);
    expect(await leaks()).toEqual([]);
    earlierMedia = new Set(await media());
    expect(await readFile(join(dist, '2024/05/palm/index.html'), 'utf8')).toContain(
      'وخبر لم يحن موعده',
    );
    expect(output).toContain('1 article waits');
    expect(output).toContain('5 يناير 2030، 08:00 بتوقيت غرينتش');
    expect(await nextPublish()).toEqual({ nextPublish: Date.parse(due) / 1000 });
  });

  test('is no error for check, which says when it is due and what links to it', async () => {
    const { exitCode, output } = await run('check', before);
    expect(exitCode, output).toBe(0);
    expect(output).toContain('1 article waits');
    expect(output).toContain('early-link');
    expect(output).not.toContain('unknown-article');
  });

  test('appears in the build after its time, though nothing else has changed', async () => {
    const output = await build(due);
    expect(output).not.toContain('waits');
    const found = await leaks();
    for (const trace of traces) {
      expect(found.map((leak) => leak.split(': ')[1])).toContain(trace);
    }
    const page = await readFile(join(dist, '2024/05/palm/index.html'), 'utf8');
    expect(page).toContain('href="/2030/01/eclipse-over-oasis/"');
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain('كسوف الواحة');
    expect(await readFile(join(dist, 'news-sitemap.xml'), 'utf8')).toContain('eclipse-over-oasis');
    // The manual has pictures too, which stood there before.
    const isNew = (name: string) => name.startsWith('media') && !earlierMedia.has(name);
    picture = (await media()).find(isNew) ?? '';
    expect(picture).not.toBe('');
    expect(await nextPublish()).toEqual({ nextPublish: null });
  });

  test('is gone again when it is put off, from the files of search too', async () => {
    await writeFiles(folder.path, {
      'articles/2030/01/eclipse-over-oasis/index.mdx': waiting.replace(due, '2030-01-09T08:00:00Z'),
    });
    await build(due);
    expect(await leaks()).toEqual([]);
    expect(await names()).not.toContain(picture);
  });

  test('is refused as a moment where BUILD_TIME is none', async () => {
    const { exitCode, output } = await run('build', 'tomorrow');
    expect(exitCode).toBe(2);
    expect(output).toContain('BUILD_TIME');
  });
});

/** Percent-encoded words as they read. */
function decodeSafely(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
