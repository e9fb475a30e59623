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
      draft: { head: draft.head, body: `${draft.body.trimStart()}\n` },
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
