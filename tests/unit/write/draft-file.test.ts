import { describe, expect, test } from 'vitest';
import { createDraft, type Draft } from '../../../src/write/draft/draft.ts';
import { formatDraft } from '../../../src/write/draft/format-draft.ts';
import { parseDraft } from '../../../src/write/draft/parse-draft.ts';

const now = new Date('2024-07-31T22:30:00Z');

const empty = createDraft(0);
const draftWith = (changes: Partial<Draft>, head: Partial<Draft['head']> = {}): Draft => ({
  ...empty,
  ...changes,
  head: { ...empty.head, title: 'قارب عند المرسى', ...head },
});

const picture = { name: 'boat.jpg', blob: new Blob(['x']), width: 40, height: 30 };

describe('the file of a draft', () => {
  test('stands in the month in which it appears on the site', () => {
    expect(formatDraft(draftWith({}), now, 'UTC').path).toMatch(
      /^articles\/2024\/07\/[a-z-]+\.mdx$/,
    );
    expect(formatDraft(draftWith({}), now, 'Asia/Gaza').path).toMatch(/^articles\/2024\/08\//);
  });

  test('is a folder where pictures stand beside it', () => {
    const { path } = formatDraft(draftWith({ pictures: [picture] }), now, 'UTC');
    expect(path).toMatch(/\/index\.mdx$/);
  });

  test('has an address while the title has no letter yet', () => {
    expect(formatDraft(draftWith({}, { title: '' }), now, 'UTC').path).toMatch(/\/[a-z]+\.mdx$/);
  });

  test('quotes what YAML would read as something else', () => {
    const { source } = formatDraft(draftWith({}, { title: 'كيف # نكتب: "سطرًا"' }), now, 'UTC');
    const reading = parseDraft(source, 'a.mdx');
    expect('draft' in reading && reading.draft.head.title).toBe('كيف # نكتب: "سطرًا"');
  });

  test('says on which line the body begins', () => {
    const body = 'السطر الأول.\n\nالسطر الثالث.';
    const { source, bodyLine } = formatDraft(draftWith({ body }), now, 'UTC');
    expect(source.split('\n')[bodyLine - 1]).toBe('السطر الأول.');
  });

  test('comes back as the same draft', () => {
    const draft = draftWith(
      { body: '\nخرج الصيّادون.\n\n## عند العودة\n\nعادوا.' },
      {
        description: 'سطران\nعن البحر',
        section: 'culture',
        tags: ['sea', 'وسم جديد'],
        authors: ['nadia'],
        published: '2024-07-30T08:00:00.000Z',
        source: { name: 'دفتر المرسى', url: 'https://example.org/a' },
        image: { name: 'boat.jpg', alt: 'قارب', caption: 'قارب: أزرق', credit: 'سلمى' },
        slug: 'boat',
      },
    );
    const { path, source } = formatDraft(draft, now, 'UTC');
    const reading = parseDraft(source, path);
    expect(reading).toMatchObject({
      draft: { head: draft.head, body: draft.body.trimStart() },
    });
  });

  test('keeps the fields that the form does not have', () => {
    const source = `---
title: عند الجسر
published: 2024-05-01T10:00:00Z
corrections:
  - { date: 2024-05-02, text: صُحّح اسم الجسر. } # بطلب القرّاء
lang: ar
---

نصّ.
`;
    const reading = parseDraft(source, 'articles/2024/05/bridge.mdx');
    if (!('draft' in reading)) throw new Error('the article was not read');
    const again = formatDraft(reading.draft, now, 'UTC').source;
    expect(again).toContain('text: صُحّح اسم الجسر. } # بطلب القرّاء');
    expect(again).toContain('lang: ar\n');
    expect(parseDraft(again, 'articles/2024/05/bridge.mdx')).toMatchObject({
      draft: { head: reading.draft.head, body: reading.draft.body },
    });
  });

  test('that is no article is refused with what is wrong', () => {
    expect(parseDraft('نصّ بلا رأس', 'a.mdx')).toMatchObject({
      problems: [{ rule: 'frontmatter-missing' }],
    });
  });
});

describe('an article of the site that is changed', () => {
  const path = 'articles/2024/05/bridge.mdx';
  const source = `---
# كتبه متطوّع
published: 2024-05-01T10:00:30+03:00   # صباحًا
title: "عند الجسر"
tags: [ sea,
  boats ]
description: >-
  سطر أوّل
  وسطر ثانٍ

corrections:
  - { date: 2024-05-02, text: صُحّح اسم الجسر. }
---

نصّ.
`;
  const open = (text = source, file = path): Draft => {
    const reading = parseDraft(text, file);
    if (!('draft' in reading)) throw new Error('the article was not read');
    return { ...reading.draft, origin: { path: file, pictures: [] } };
  };
  const change = (head: Partial<Draft['head']>, draft = open()) =>
    formatDraft({ ...draft, head: { ...draft.head, ...head } }, now, 'Asia/Gaza');

  test('comes back byte for byte while nothing was changed', () => {
    expect(change({})).toMatchObject({ path, source });
  });

  test('has new lines for the changed fields alone', () => {
    expect(change({ title: 'عند القنطرة' }).source).toBe(
      source.replace('title: "عند الجسر"', 'title: عند القنطرة'),
    );
    expect(change({ tags: ['sea'] }).source).toBe(
      source.replace('tags: [ sea,\n  boats ]', 'tags: [sea]'),
    );
    expect(change({ description: '' }).source).toBe(
      source.replace('description: >-\n  سطر أوّل\n  وسطر ثانٍ\n', ''),
    );
    const sectioned = change({ section: 'culture' }).source;
    expect(sectioned).toBe(source.replace('}\n---', '}\nsection: culture\n---'));
  });

  test('stays where it is, whatever its folder is called', () => {
    const elsewhere = 'articles/old/bridge/index.mdx';
    expect(change({ title: 'عنوان' }, open(source, elsewhere)).path).toBe(elsewhere);
  });

  test('says until when readers lose it, and only where they have it', () => {
    const hour = '2033-01-02T10:00:00.000Z';
    expect(change({ published: hour }).withdrawnUntil?.toISOString()).toBe(hour);
    expect(change({ title: 'قارب آخر' }).withdrawnUntil).toBeUndefined();
    expect(
      formatDraft(draftWith({}, { published: hour }), now, 'UTC').withdrawnUntil,
    ).toBeUndefined();
  });

  test('has its old address as an alias when it gets another', () => {
    const renamed = change({ slug: 'the-bridge' });
    expect(renamed.path).toBe('articles/2024/05/the-bridge.mdx');
    expect(renamed.source).toContain('aliases: [/2024/05/bridge/]\n');
    const later = change({ published: '2024-06-02T08:00:00.000Z' });
    expect(later.path).toBe('articles/2024/06/bridge.mdx');
    expect(later.source).toContain('aliases: [/2024/05/bridge/]\n');
  });

  test('loses the alias when it gets its old address back', () => {
    const renamed = change({ slug: 'the-bridge' });
    const again = change({ slug: 'bridge' }, open(renamed.source, renamed.path));
    expect(again.source).toContain('aliases: [/2024/05/the-bridge/]\n');
    expect(again.path).toBe(path);
  });

  test('has no alias of an address that nobody could know', () => {
    const waiting = source.replaceAll('2024-05-01', '2031-05-01');
    const renamed = change({ slug: 'the-bridge' }, open(waiting, 'articles/2031/05/bridge.mdx'));
    expect(renamed.path).toBe('articles/2031/05/the-bridge.mdx');
    expect(renamed.source).not.toContain('aliases');
  });

  test('gets a folder with its first picture, but none for those that stand beside it', () => {
    const draft = { ...open(), pictures: [picture] };
    expect(change({}, draft).path).toBe('articles/2024/05/bridge/index.mdx');
    const beside = { ...draft, origin: { path, pictures: [picture.name] } };
    expect(change({}, beside).path).toBe(path);
  });

  test('with a head in braces is written anew, with all of its fields', () => {
    const text = '---\n{ title: جسر, published: 2024-05-01T10:00:00Z, lang: ar }\n---\n\nنصّ.\n';
    const { source: changed } = change({ title: 'قنطرة' }, open(text));
    expect(changed).toContain('title: قنطرة\n');
    expect(changed).toContain('lang: ar\n');
    expect('draft' in parseDraft(changed, path)).toBe(true);
  });
});
