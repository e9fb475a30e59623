import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';
import { vocabularySchemas } from '../../../src/schema/vocabulary.ts';

const published = 'published: 2024-07-08T20:02:00Z';

function read(head: string) {
  return readYaml(`${head}\n`, articleSchema, 'a.mdx', 2);
}

describe('a text that YAML shortens', () => {
  test.each([
    ['title: هل # تكفي دقيقة؟', 2, 11, 'title', 'هل', '# تكفي دقيقة؟'],
    ['title: سوق الجمعة #غدا صباحا', 2, 19, 'title', 'سوق الجمعة', '#غدا صباحا'],
    ['title: C # لغة', 2, 10, 'title', 'C', '# لغة'],
    ['title: أ\nagencies: [قنا, وفا # رسمية\n  ]', 3, 21, 'agencies.1', 'وفا', '# رسمية'],
    ['title: أ\ndescription: سطر\n  # تتمة السطر', 4, 3, 'description', 'سطر', '# تتمة السطر'],
    ['title: أ\nimage:\n  src: ./a.png\n  alt: باب # أزرق', 5, 12, 'image.alt', 'باب', '# أزرق'],
  ])('is an error at the sign that cuts it: %s', (head, line, column, field, value, lost) => {
    const { problems } = read(`${head}\n${published}`);
    expect(problems).toMatchObject([
      {
        rule: 'yaml-comment',
        severity: 'error',
        line,
        column,
        details: { field, value, lost },
      },
    ]);
  });

  test('is reported in vocabularies too', () => {
    const { problems } = readYaml('c:\n  label: لغة # C\n', vocabularySchemas.tags, 'tags.yaml');
    expect(problems).toMatchObject([{ rule: 'yaml-comment', line: 2, column: 14 }]);
  });

  test.each([
    'title: "هل # تكفي"',
    "title: 'هل # تكفي'",
    'title: لغة C# للمبتدئين',
    'title: "سوق" # يراجعه المحرر',
    'title: سوق\ndraft: true # لم يراجع',
    'title: سوق\nsection: science # علوم',
    'title: سوق\n# تعليق في سطره\ntags: [sea]',
    'title: سوق\ntags: # الوسوم\n  - sea # بحر',
    'title: >-\n  سطر # فيه علامة\n  وسطر',
  ])('is not found where nothing is lost: %s', (head) => {
    expect(read(`${head}\n${published} # غرينتش`).problems).toEqual([]);
  });
});

describe('a text that YAML takes for something else', () => {
  test.each([
    ['2024', 'number'],
    ['007', 'number'],
    ['1e3', 'number'],
    ['0o17', 'number'],
    ['.inf', 'number'],
    ['true', 'boolean'],
    ['~', 'null'],
    ['null', 'null'],
    ['[عاجل]', 'list'],
    ['{خبر}', 'mapping'],
  ])('is shown as it was written: %s', (written, type) => {
    expect(read(`title: ${written}\n${published}`).problems).toMatchObject([
      { rule: 'yaml-type', line: 2, column: 8, details: { field: 'title', written, type } },
    ]);
  });

  test('is found in lists', () => {
    expect(read(`title: أ\ntags: [sea, 1948]\n${published}`).problems).toMatchObject([
      { rule: 'yaml-type', line: 3, column: 13, details: { field: 'tags.1', written: '1948' } },
    ]);
  });

  test.each(['yes', 'no', 'off', '2024-07', '12:30', '٢٠٢٤'])('is none of these: %s', (written) => {
    expect(read(`title: ${written}\n${published}`)).toMatchObject({
      data: { title: written },
      problems: [],
    });
  });

  test('is missing where nothing stands behind the name', () => {
    expect(read(`title:\n${published}`).problems).toMatchObject([
      { rule: 'missing-field', line: 2, details: { field: 'title' } },
    ]);
  });
});

describe('a backslash between double quotes', () => {
  test('that makes a control code is a warning, and the article stands', () => {
    const { data, problems } = read(`title: "المجلد C:\\temp"\n${published}`);
    expect(problems).toMatchObject([
      { rule: 'yaml-escape', severity: 'warning', line: 2, column: 18, details: { value: '\\t' } },
    ]);
    expect(data).toBeDefined();
  });

  test.each([
    '"قال \\"نعم\\""',
    '"شرطة \\\\ن"',
    "'C:\\temp'",
    'C:\\temp',
  ])('else passes: %s', (title) => {
    expect(read(`title: ${title}\n${published}`).problems).toEqual([]);
  });
});

test.each([
  'title: أ: ب',
  'title: أ\ntitle: ب',
  'title: "أ" ب',
])('what YAML itself refuses stays one problem: %s', (head) => {
  const { problems } = read(`${head}\n${published}`);
  expect(problems.map(({ rule }) => rule)).toContain('yaml-syntax');
  expect(problems.map(({ rule }) => rule)).not.toContain('yaml-comment');
});
