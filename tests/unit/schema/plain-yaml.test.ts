import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { parsePlainYaml } from '../../../src/schema/plain-yaml.ts';
import { mutatedArticles } from '../mutated-articles.ts';
import { repeatablePicks } from '../repeatable-picks.ts';

const whole = (text: string): unknown => {
  try {
    return parse(text, { schema: 'core' });
  } catch {
    return 'no YAML';
  }
};

describe('lines of keys and values', () => {
  test.each([
    ['a quoted title', 'title: "عاد: القطار # إلى المحطة"\n'],
    ['a title that quotes', 'title: "قال: \\"عاد القطار\\" \\\\ ومضى"'],
    ['a bare title', 'title: عاد القطار (أخيرًا) إلى «المحطة»، و[رُمِّم]\n'],
    ['a day and a moment', 'published: 2024-07-31\nupdated: 2024-07-31T10:30:00+03:00'],
    ['lists', 'tags: [sea, al-madina]\nauthors: [nawal]'],
  ])('are read as a YAML parser reads them: %s', (_, text) => {
    expect(parsePlainYaml(text)).toEqual(whole(text));
  });

  it('are read so whatever stands in them, or are left to the parser', () => {
    const pieces = [
      ...[
        'title',
        'tags',
        ':',
        ': ',
        ' ',
        '  ',
        '\n',
        '"',
        "'",
        '\\',
        '#',
        ' #',
        '[',
        ']',
        ', ',
        ',',
      ],
      ...['-', '- ', 'null', 'True', '~', '12', '0x1F', '1e3', '.inf', '2024-07-31', 'T10:30:00Z'],
      ...[
        'عاد',
        'sea',
        '«',
        '!',
        '&',
        '*',
        '|',
        '>',
        '%',
        '@',
        '{',
        '}',
        '?',
        '\t',
        '\u0085',
        '\u2028',
      ],
    ];
    const next = repeatablePicks();
    let plain = 0;
    for (let run = 0; run < 20_000; run++) {
      const some = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('');
      const text = `title: ${some}`;
      const mapping = parsePlainYaml(text);
      if (!mapping) continue;
      plain += 1;
      expect(mapping, JSON.stringify(text)).toEqual(whole(text));
    }
    expect(plain).toBeGreaterThan(500);
  });

  it('are read so in the heads of real articles, however these are damaged', () => {
    let plain = 0;
    for (const head of mutatedArticles(100).heads) {
      const mapping = parsePlainYaml(head);
      if (!mapping) continue;
      plain += 1;
      expect(mapping, JSON.stringify(head)).toEqual(whole(head));
    }
    expect(plain).toBeGreaterThan(500);
  });
});

test.each([
  ...[
    '',
    'title',
    'title:',
    'title: "أ\\nب"',
    'title: "أ\\"',
    "title: 'أ'",
    'title: أ # ملاحظة',
    'title: أ: ب',
  ],
  ...['title: null', 'title: True', 'title: 12', 'title: ~', 'tags: [null]', 'tags: [أ, ب]'],
  ...[
    'title: أ\ntitle: ب',
    'title: أ\n  ب',
    'image:\n  src: a.png',
    '- أ',
    'title: أ\r',
    'title: [أ',
  ],
])('anything else is left to the parser: %j', (text) => {
  expect(parsePlainYaml(text)).toBeUndefined();
});
