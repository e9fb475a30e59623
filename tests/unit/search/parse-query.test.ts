import { describe, expect, test } from 'vitest';
import {
  type ParsedQuery,
  parseQuery,
  removeTyped,
} from '../../../src/search/query/parse-query.ts';

/** What was read besides words, without what stayed empty. */
function read(query: string): Partial<ParsedQuery> {
  const { text: _, typed: __, phrases, quoted, excluded, filters, ...rest } = parseQuery(query);
  return {
    ...rest,
    ...(quoted.length > 0 ? { quoted } : {}),
    ...(phrases.length > 0 ? { phrases } : {}),
    ...(excluded.length > 0 ? { excluded } : {}),
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
  };
}

describe('parseQuery reads', () => {
  test.each<[what: string, query: string, expected: Partial<ParsedQuery>]>([
    ['words', '  حرب   غزة ', { words: 'حرب غزة' }],
    [
      'everything at once',
      'انتخابات +«مجلس النواب» -رئاسية وسم:لبنان بعد:٢٠٢٤/٧ قبل:2025',
      {
        words: 'انتخابات',
        phrases: ['مجلس النواب'],
        excluded: ['رئاسية'],
        filters: { tag: 'لبنان' },
        after: '2024-07',
        before: '2025',
      },
    ],
  ])('%s', (_what, query, expected) => expect(read(query)).toEqual(expected));
});

describe('a phrase stands', () => {
  test.each([
    ['in French marks', '«حقوق الإنسان»'],
    ['in French marks turned about', '»حقوق الإنسان«'],
    ['in straight marks', '"حقوق الإنسان"'],
    ['in curved marks', '“حقوق الإنسان”'],
    ['in German marks', '„حقوق الإنسان“'],
    ['with space inside the marks', '« حقوق الإنسان »'],
  ])('%s', (_what, query) => {
    expect(read(query)).toEqual({ words: '', phrases: ['حقوق الإنسان'] });
  });

  test('beside filters and what is left out', () => {
    expect(read('وسم:غزة «حقوق الإنسان» -"حق العودة"')).toEqual({
      words: '',
      phrases: ['حقوق الإنسان'],
      excluded: ['حق العودة'],
      filters: { tag: 'غزة' },
    });
  });

  test('beside another', () => {
    expect(read('«حقوق الإنسان» "حق العودة"!')).toEqual({
      words: '!',
      phrases: ['حقوق الإنسان', 'حق العودة'],
    });
  });

  test('among words where a plus says so', () => {
    expect(read('تقرير +«حقوق الإنسان» و"حق"')).toEqual({
      words: 'تقرير و"حق"',
      phrases: ['حقوق الإنسان'],
      quoted: ['حق'],
      requiring: 'تقرير +«حقوق الإنسان» و +"حق"',
    });
  });

  test('whatever it holds, names of filters and a minus too', () => {
    expect(read('"قال tag:x ثم -سكت"')).toEqual({ words: '', phrases: ['قال tag:x ثم -سكت'] });
  });

  test('with other marks inside', () => {
    expect(read('«قال "نعم" ومضى»')).toEqual({ words: '', phrases: ['قال "نعم" ومضى'] });
  });

  test('only where it is closed and holds something', () => {
    expect(read('"حقوق الإنسان')).toEqual({ words: '"حقوق الإنسان' });
    expect(read('غزة «» ""')).toEqual({ words: 'غزة' });
  });

  test('not between two measures in inches', () => {
    expect(read('شاشة 15" وشاشة 17"')).toEqual({ words: 'شاشة 15" وشاشة 17"' });
  });
});

describe('what a sentence quotes', () => {
  test.each([
    ['قرار «حظر التجوال» في المدينة', ['حظر التجوال'], 'قرار +«حظر التجوال» في المدينة'],
    [
      'قال:«العدل أساس» و"الملك لله"',
      ['العدل أساس', 'الملك لله'],
      'قال: +«العدل أساس» و +"الملك لله"',
    ],
    ['“هدنة” جديدة', ['هدنة'], '+“هدنة” جديدة'],
  ])('stays among the words, in its place: %s', (query, quoted, requiring) => {
    expect(read(query)).toEqual({ words: query, quoted, requiring });
  });

  test('is demanded of the query that says so', () => {
    const { requiring = '' } = parseQuery('قرار «حظر التجوال» -غزة وسم:أمن بعد:2024');
    expect(read(requiring)).toEqual({
      words: 'قرار',
      phrases: ['حظر التجوال'],
      excluded: ['غزة'],
      filters: { tag: 'أمن' },
      after: '2024',
    });
  });
});

describe('a minus', () => {
  test.each<[what: string, query: string, expected: Partial<ParsedQuery>]>([
    ['leaves a word out', 'قهوة -شاي', { words: 'قهوة', excluded: ['شاي'] }],
    ['leaves a phrase out', 'قهوة -"شاي أخضر"', { words: 'قهوة', excluded: ['شاي أخضر'] }],
    ['may be the mathematical sign', 'قهوة −شاي', { words: 'قهوة', excluded: ['شاي'] }],
    ['may stand alone with its word', '-شاي', { words: '', excluded: ['شاي'] }],
    ['within a word joins', 'الأمم-المتحدة', { words: 'الأمم-المتحدة' }],
    ['before a digit is the number’s', 'كوفيد -19 حرارة -٥', { words: 'كوفيد -19 حرارة -٥' }],
    ['before a space is a dash', 'بيروت - لبنان', { words: 'بيروت - لبنان' }],
  ])('%s', (_what, query, expected) => expect(read(query)).toEqual(expected));
});

describe('a filter', () => {
  test.each<[query: string, filters: ParsedQuery['filters']]>([
    ['tag:gaza', { tag: 'gaza' }],
    ['Tag:gaza', { tag: 'gaza' }],
    ['وسم:غزة', { tag: 'غزة' }],
    ['وسم:حرب_غزة', { tag: 'حرب غزة' }],
    ['وسم:غزة،', { tag: 'غزة' }],
    ['author:"Mahmoud Darwish"', { author: 'Mahmoud Darwish' }],
    ['كاتب:«محمود درويش»', { author: 'محمود درويش' }],
    ['section:culture قسم:سياسة', { section: 'سياسة' }],
    ['tag:a author:b section:c', { tag: 'a', author: 'b', section: 'c' }],
  ])('%s', (query, filters) => expect(read(query)).toEqual({ words: '', filters }));

  test.each([
    ['of another name is words', 'موضوع:غزة'],
    ['with a space after its colon is words, as in a headline', 'قسم: الثقافة'],
    ['without a value is a word', 'tag:'],
    ['with an empty value is a word', 'tag:""'],
    ['within a word is a part of it', 'hashtag:gaza'],
    ['named as what every object has is a word', 'constructor:x __proto__:y'],
  ])('%s', (_what, query) => expect(read(query)).toEqual({ words: query }));
});

describe('what narrows a query', () => {
  const query = parseQuery('غزة وسم:حرب_غزة  كاتب:"محمود درويش" شمال بعد:٢٠٢٤/٧ بعد:أمس');

  test('is told as it was read and as it stands in the text', () => {
    const told = query.typed.map(({ name, value, start, end }) => {
      return [name, value, query.text.slice(start, end)];
    });
    expect(told).toEqual([
      ['tag', 'حرب غزة', 'وسم:حرب_غزة'],
      ['author', 'محمود درويش', 'كاتب:"محمود درويش"'],
      ['after', '2024-07', 'بعد:٢٠٢٤/٧'],
    ]);
  });

  test('can be taken back, one by one or all', () => {
    const [tag] = query.typed;
    expect(removeTyped(query, tag ? [tag] : [])).toBe(
      'غزة كاتب:"محمود درويش" شمال بعد:٢٠٢٤/٧ بعد:أمس',
    );
    expect(removeTyped(query, query.typed)).toBe('غزة شمال بعد:أمس');
  });

  test('counts once where it is typed twice, as it was typed last', () => {
    const query = parseQuery('وسم:أب وسم:أ');
    expect(query.typed).toMatchObject([{ name: 'tag', value: 'أ' }]);
    expect(removeTyped(query, query.typed)).toBe('وسم:أب');
  });
});

describe('a date', () => {
  test.each([
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024-7', '2024-07'],
    ['2024/7/8', '2024-07-08'],
    ['٢٠٢٤-٠٧', '2024-07'],
    ['۲۰۲۴/۷', '2024-07'],
    ['2024-02-29', '2024-02-29'],
    ['"2024"', '2024'],
  ])('is read from %s', (typed, date) => {
    expect(read(`after:${typed}`)).toEqual({ words: '', after: date });
    expect(read(`قبل:${typed}`)).toEqual({ words: '', before: date });
  });

  test.each([
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-04-31',
    '24',
    'أمس',
    '20245',
    '2024-7-8-9',
  ])('is not read from %s, which stays a word', (typed) =>
    expect(read(`بعد:${typed}`)).toEqual({ words: `بعد:${typed}` }));
});

describe('harmless are', () => {
  test.each([
    ['nothing', '', ''],
    ['white space', ' \n\t\u00A0', ''],
    ['bidi controls', '\u202Eغزة\u202C \u2067x\u2069\u200F', 'غزة x'],
    ['invisible characters', 'غ\u200Bز\u00ADة\uFEFF', 'غزة'],
    ['NUL and other controls', 'حرب\u0000غزة\u0007', 'حرب غزة'],
    ['halves of characters', 'غزة \uD83D\uDE00 \uD83D', 'غزة 😀'],
    ['punctuation', '؟!… ()[]{}*\\^$.|+', '؟!… ()[]{}*\\^$.|+'],
    ['HTML', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['lone signs', '- : « " tag', '- : « " tag'],
    ['a phrase of signs', '"؟!" غزة', 'غزة'],
  ])('%s', (_what, query, words) => {
    expect(parseQuery(query)).toMatchObject({ words, phrases: [], excluded: [] });
  });

  test('and what is left out shows nowhere', () => {
    expect(parseQuery('\u202Eغزة\u202C').text).toBe('غزة');
  });

  test('ten thousand characters: four hundred are read', () => {
    expect(parseQuery('غ'.repeat(10_000)).text).toBe('غ'.repeat(400));
  });

  test('ten thousand words: eighty are read', () => {
    expect(parseQuery('غ '.repeat(10_000)).words.split(' ')).toHaveLength(80);
  });

  test('invisible characters without end, which do not count', () => {
    expect(parseQuery(`${'\u200F'.repeat(10_000)}غزة`).words).toBe('غزة');
  });

  test('emoji without end: none is cut in half', () => {
    const { text } = parseQuery(`a${'😀'.repeat(5000)}`);
    expect(text).toBe(`a${'😀'.repeat(199)}`);
  });

  test.each([
    '"',
    '«',
    '-',
    '-"',
    '+"',
    '+«ا»',
    'tag:',
    'tag:"',
    '“a',
    'ا:',
  ])('%s without end', (signs) => {
    const { text } = parseQuery(signs.repeat(10_000));
    expect(text.length).toBeLessThanOrEqual(400);
  });
});
