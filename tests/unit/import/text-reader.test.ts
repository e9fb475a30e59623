import { describe, expect, it } from 'vitest';
import { textReader } from '../../../scripts/import/readers/text.ts';
import { sourceFromBytes } from '../../../scripts/import/source/open-source.ts';
import { SourceTooLarge } from '../../../scripts/import/source/source-file.ts';
import { plainText } from '../../../src/convert/plain-text.ts';
import { collect } from '../../import/collect.ts';

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const readings = textReader.read(sourceFromBytes('a.txt', bytes), { timeZone: 'UTC' });
  const [reading] = await collect(readings);
  if (!reading) throw new Error('nothing was read');
  return reading;
}

async function article(text: string) {
  const reading = await read(text);
  if (reading.kind !== 'article') throw new Error(JSON.stringify(reading.reasons));
  const { body, ...rest } = reading.article;
  return { ...rest, paragraphs: body.children.map(plainText) };
}

const stamp = 'تم النشر: 2024/07/08 الساعة 20:02 بتوقيت غرينتش';
const prose = 'فقرة تامة تنتهي بنقطة.';

describe('the head of a plain-text story', () => {
  it('is headline, publisher, stamps and credit', async () => {
    const text = `عنوان\n\nناشر\n${stamp}\nالبيت الأبيض/ رويترز\n\n${prose}`;
    expect(await article(text)).toMatchObject({
      title: 'عنوان',
      publisher: { name: 'ناشر' },
      published: new Date('2024-07-08T20:02:00Z'),
      credit: 'البيت الأبيض/ رويترز',
      paragraphs: [prose],
    });
  });

  it('is found in a text without blank lines', async () => {
    expect(await article(`عنوان\nناشر\n${stamp}\nلندن/ رويترز\n${prose}\n${prose}`)).toMatchObject({
      publisher: { name: 'ناشر' },
      credit: 'لندن/ رويترز',
      paragraphs: [prose, prose],
    });
  });

  it('takes a place with an agency before the stamp for a credit, not for the publisher', async () => {
    const read = await article(`عنوان\n\nالقدس/ الأناضول\n${stamp}\n\n${prose}`);
    expect(read).toMatchObject({ publisher: undefined, credit: 'القدس/ الأناضول' });
  });

  it('takes a labelled source at its word', async () => {
    const read = await article(`عنوان\n\n${stamp}\nالمصدر: جريدة البلد\n\n${prose}`);
    expect(read).toMatchObject({ publisher: { name: 'جريدة البلد' }, credit: undefined });
  });

  it('gives prose above the stamps to the text', async () => {
    const read = await article(`عنوان\n\n${prose}\n\nناشر\n${stamp}\n\nثم ${prose}`);
    expect(read.paragraphs).toEqual([prose, `ثم ${prose}`]);
    expect(read.publisher).toEqual({ name: 'ناشر' });
  });

  it('never takes a date inside the story for a stamp', async () => {
    const sentence = 'وفي 8 يوليو/تموز 2024 عاد الوفد.';
    const read = await article(`عنوان\n\n${prose}\n\n${sentence}`);
    expect(read.paragraphs).toEqual([prose, sentence]);
    expect(read.dateRefusal).toMatchObject({ code: 'date-missing' });
  });

  it('reports a second date instead of choosing', async () => {
    const read = await article(
      `عنوان\n${stamp}\nتم النشر: 2024/07/09 الساعة 10:00 GMT\n\n${prose}`,
    );
    expect(read.published).toEqual(new Date('2024-07-08T20:02:00Z'));
    expect(read.leftOut).toMatchObject([{ reason: 'second-date', line: 3 }]);
  });

  it('with an update alone has no publication', async () => {
    const read = await article(`عنوان\nتم التحديث: 2024/07/09 الساعة 10:00 GMT\n\n${prose}`);
    expect(read.dateRefusal).toMatchObject({ code: 'only-updated', details: { line: 2 } });
  });
});

describe('the lines of a body', () => {
  it('are joined where they were wrapped at a width', async () => {
    const wrapped =
      'كان الطريق إلى القرية طويلا، تحفّه أشجار الزيتون من\nالجانبين، وكان المسافرون يستريحون عند البئر قبل أن\nيكملوا السير.';
    const read = await article(`عنوان\n${stamp}\n\n${wrapped}`);
    expect(read.paragraphs).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  it('stay apart where they were not, as verse and lists do', async () => {
    const lines = ['قفا نبك', 'من ذكرى حبيب ومنزل، وهذا سطر أطول من الذي قبله بكثير', 'بسقط اللوى'];
    const read = await article(`عنوان\n${stamp}\n\n${lines.join('\n')}`);
    expect(read.paragraphs).toEqual(lines);
  });
});

describe('a text without a headline', () => {
  const opening = 'فُتح الجسر القديم أمام المشاة صباح الاثنين، بعد ترميم دام عامين.';
  const made = 'فُتح الجسر القديم أمام المشاة صباح الاثنين، بعد ترميم دام عامين';
  it.each([
    ['of one long line', `${opening} ${'وحضر الافتتاح جمع من أهل الضفّتين. '.repeat(10)}`],
    [
      'wrapped',
      `${opening}\nوحضر الافتتاح جمع كبير من أهل الضفّتين، ثم ساروا عليه معًا\nفي الظهيرة.`,
    ],
  ])('is named by its first words, and keeps them: %s', async (_, text) => {
    const read = await article(`${text}\n\nفقرة ثانية تامة.`);
    expect(read.title).toBe(made);
    expect(read.notes).toMatchObject([{ code: 'title-from-text', details: { title: made } }]);
    expect(read.paragraphs).toEqual([text.replaceAll('\n', ' ').trim(), 'فقرة ثانية تامة.']);
  });

  it('is told from one whose headline stands under an invocation', async () => {
    const read = await article(`بسم الله الرحمن الرحيم\n\nعنوان\n${stamp}\n\n${prose}`);
    expect(read).toMatchObject({ title: 'عنوان', published: new Date('2024-07-08T20:02:00Z') });
    expect(read.paragraphs).toEqual(['بسم الله الرحمن الرحيم', prose]);
  });
});

describe('a source that is no story', () => {
  it.each([
    ['only white space', ' \n\t\r\n', 'empty-file'],
    ['only a byte order mark', '\ufeff', 'empty-file'],
    ['no word at all', '***\n\n…', 'title-missing'],
  ])('is refused: %s', async (_, text, code) => {
    expect(await read(text)).toMatchObject({ kind: 'refused', reasons: [{ code }] });
  });

  it('is refused when it has more lines than an article may', async () => {
    const lines = (count: number) => `عنوان\n${stamp}\n\n${'سطر قصير\n'.repeat(count)}`;
    expect(await read(lines(10_001))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'document-too-long', details: { limit: 10_000 } }],
    });
    expect(await read(lines(9_000))).toMatchObject({ kind: 'article' });
  });

  it('is refused when it is larger than an article may be', async () => {
    await expect(read(new Uint8Array(10_000_000).fill(0x61))).rejects.toThrow(SourceTooLarge);
  });

  it.each([
    '<!DOCTYPE html><p>نص',
    '<?xml version="1.0"?><rss/>',
    '%PDF-1.7',
    '{"title": "نص"}',
    'PK\0\0',
  ])('is not taken for plain text: %s', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(textReader.recognises(sourceFromBytes('a.txt', bytes))).toBe(false);
  });
});
