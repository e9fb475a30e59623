import { describe, expect, test } from 'vitest';
import { findRisingRun } from '../../../scripts/review/diff/rising-run.ts';
import { showRows } from './shown-rows.ts';

const bell = 'يضرب الحارس الجرس مرّة كل دقيقة حتى يرتفع الضباب.';
const lamp = 'وفي الليل يشعل الفانوس ويتركه على النافذة للعائدين.';
const boat = 'أما القارب فمربوط إلى الرصيف منذ أول الشتاء.';

describe('the difference of two versions', () => {
  test('marks the words that were replaced, and no others', () => {
    expect(showRows('مضى القارب الى الجزيرة.', 'مضى القارب إلى الجزيرة.')).toEqual([
      'changed paragraph: مضى القارب [-الى-] [+إلى+] الجزيرة.',
    ]);
  });

  test('says nothing of what is only written otherwise', () => {
    expect(showRows('مضى *القارب*\nإلى الجزيرة.', 'مضى _القارب_ إلى الجزيرة.')).toEqual([
      'same paragraph: مضى القارب إلى الجزيرة.',
    ]);
  });

  test('shows new paragraphs where they are, and those that are gone where they stood', () => {
    expect(showRows(`${bell}\n\n${lamp}`, `${bell}\n\n${boat}`)).toEqual([
      `same paragraph: ${bell}`,
      `removed paragraph: [-${lamp}-]`,
      `added paragraph: [+${boat}+]`,
    ]);
  });

  test('shows a paragraph that moved once, and does not mark its words', () => {
    expect(showRows([bell, lamp, boat].join('\n\n'), [lamp, boat, bell].join('\n\n'))).toEqual([
      `same paragraph: ${lamp}`,
      `same paragraph: ${boat}`,
      `moved paragraph: ${bell}`,
    ]);
  });

  test('marks what was edited in a paragraph that moved', () => {
    const edited = bell.replace('مرّة', 'مرّتين');
    const rows = showRows([bell, lamp, boat].join('\n\n'), [lamp, boat, edited].join('\n\n'));
    expect(rows.at(-1)).toBe(
      'moved paragraph: يضرب الحارس الجرس [-مرّة-] [+مرّتين+] كل دقيقة حتى يرتفع الضباب.',
    );
    expect(rows).toHaveLength(3);
  });

  test('sees a link that leads elsewhere, and words that became bold', () => {
    expect(
      showRows(
        'اقرأ [الدليل](https://a.example/) أولًا.',
        'اقرأ [الدليل](https://b.example/) أولًا.',
      ),
    ).toEqual(['changed paragraph: اقرأ [-الدليل-] [+الدليل+] أولًا.']);
    expect(showRows('القارب القديم.', 'القارب **القديم**.')[0]).toContain(
      '[-القديم.-] [+القديم .+]',
    );
  });

  test('sees another picture with the same description', () => {
    expect(showRows('![قارب](./one.png)', '![قارب](./two.png)')[0]).toMatch(
      /^(?:added|removed|changed) picture/,
    );
  });

  test('knows headings, list items, verse, code and quotations', () => {
    const body =
      '## الجرس\n\n- أول\n- ثانٍ\n\n> قول\n\n```\nnpm run check\n```\n\n<Poem>\nقفا … نبكِ\n</Poem>';
    expect(showRows(body, body)).toEqual([
      'same heading: الجرس',
      'same item: أول',
      'same item: ثانٍ',
      'same quotation: قول',
      'same code: npm run check',
      'same verse: قفا نبكِ',
    ]);
  });

  test('leaves out what the compiler adds: numbers of notes, and the way back from them', () => {
    const rows = showRows('نصّ[^a].\n\n[^a]: حاشية.', 'نصّ[^a].\n\n[^a]: حاشية.');
    expect(rows.map((row) => row.replace(/^same \w+: /, ''))).toEqual(['نصّ.', 'حاشية.']);
  });

  test('keeps the order of refrains when one of them goes', () => {
    expect(showRows('أ\n\nلازمة\n\nب\n\nلازمة\n\nج', 'أ\n\nب\n\nلازمة\n\nج')).toEqual([
      'same paragraph: أ',
      'removed paragraph: [-لازمة-]',
      'same paragraph: ب',
      'same paragraph: لازمة',
      'same paragraph: ج',
    ]);
  });
});

describe('hostile versions', () => {
  const words = (letter: string) =>
    Array.from({ length: 16_000 }, (_, at) => `${letter}${(at * 7919) % 15_991}`);

  test('of 100 KB in one line, without a word in common, stand the one after the other', () => {
    const rows = showRows(words('ب').join(' '), words('ت').join(' '));
    expect(rows.map((row) => row.slice(0, 16))).toEqual(['removed paragrap', 'added paragraph:']);
  });

  test('of 100 KB in one line that are shuffled are compared all the same', () => {
    const rows = showRows(words('ب').join(' '), words('ب').reverse().join(' '));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^changed paragraph: \[-ب\d/);
  });

  test('of thousands of paragraphs in another order mark none of their words', () => {
    const paragraphs = Array.from({ length: 4000 }, (_, at) => `فقرة ${at}`);
    const rows = showRows(paragraphs.join('\n\n'), paragraphs.toReversed().join('\n\n'));
    expect(rows).toHaveLength(4000);
    expect(rows.filter((row) => row.includes('[')).length).toBe(0);
  });
});

test('the longest rising run is found among many', () => {
  expect(findRisingRun([3, 0, 1, 2])).toEqual([1, 2, 3]);
  expect(findRisingRun([5, 1, 6, 2, 7, 3])).toHaveLength(3);
  expect(findRisingRun([])).toEqual([]);
});
