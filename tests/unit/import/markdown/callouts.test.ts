import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownBody } from '../../../../src/convert/markdown/markdown-body.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';

const mdx = (markdown: string) => writeBody(markdownBody(markdown, {}, 'a.md').body).trim();
const box = (attributes: string, ...lines: string[]) =>
  `<Callout ${attributes}>\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n</Callout>`;

function firstLink(node: Nodes): string | undefined {
  if (node.type === 'link') return decodeURI(node.url);
  return 'children' in node ? node.children.map(firstLink).find(Boolean) : undefined;
}

describe('an alert in a quotation', () => {
  it.each([
    [
      'of GitHub',
      '> [!IMPORTANT]\n> أغلق الماء قبل الفك.',
      box('type="warning"', 'أغلق الماء قبل الفك.'),
    ],
    [
      'in several paragraphs',
      '> [!NOTE]\n> أول.\n>\n> ثان.',
      box('type="note"', 'أول.', '', 'ثان.'),
    ],
    ['over a list', '> [!TIP]\n>\n> - مفتاح\n> - مفك', box('type="tip"', '- مفتاح', '- مفك')],
    [
      'with a title',
      '> [!hint] قبل *البدء*\n> اقرأ الدليل.',
      box('type="tip" title="قبل البدء"', 'اقرأ الدليل.'),
    ],
    [
      'that is folded',
      '> [!bug]- عطل معروف\n> يتوقف بعد ساعة.',
      box('type="warning" title="عطل معروف"', 'يتوقف بعد ساعة.'),
    ],
    ['that unfolds', '> [!info]+\n> نص.', box('type="note"', 'نص.')],
    ['with a setting', '> [!info|wide] عنوان\n> نص.', box('type="note" title="عنوان"', 'نص.')],
    ['after two spaces', '> [!NOTE]  \n> نص.', box('type="note"', 'نص.')],
    [
      'of a kind that somebody made',
      '> [!وصفة]\n> كأس ماء.',
      box('type="note" title="وصفة"', 'كأس ماء.'),
    ],
    ['that is all in one line', '> [!todo] أغلق الماء.', box('type="note"', 'أغلق الماء.')],
    [
      'of the theme Chirpy',
      '> أغلق الماء.\n{: .prompt-danger }',
      box('type="warning"', 'أغلق الماء.'),
    ],
  ])('becomes a callout: %s', (_what, markdown, expected) => {
    expect(mdx(`قبل.\n\n${markdown}\n\nبعد.`)).toBe(`قبل.\n\n${expected}\n\nبعد.`);
  });

  it('may stand in another, and hold HTML', () => {
    const inner = '> > [!warning]\n> > لا <b>تلمس</b> السلك.';
    expect(mdx(`> [!note] الكهرباء\n> اقطعها.\n>\n${inner}`)).toBe(
      box(
        'type="note" title="الكهرباء"',
        'اقطعها.',
        '',
        '<Callout type="warning">',
        '  لا **تلمس** السلك.',
        '</Callout>',
      ),
    );
  });

  it('of the kind quote stays a quotation', () => {
    expect(mdx('> [!quote]\n> الماء حياة.')).toBe('> الماء حياة.');
    expect(mdx('> [!quote] جدتي\n> الماء حياة.')).toBe(
      '<Quote by="جدتي">\n  الماء حياة.\n</Quote>',
    );
  });

  it('that says nothing goes', () => {
    expect(mdx('قبل.\n\n> [!NOTE]\n\nبعد.')).toBe('قبل.\n\nبعد.');
  });

  it('is no other quotation', () => {
    expect(mdx('> [المحرر] نص.')).toBe('> \\[المحرر] نص.');
    expect(mdx('> نص ثم [!NOTE]')).toBe('> نص ثم \\[!NOTE]');
  });
});

describe('a box between colons', () => {
  it.each([
    ['plain', ':::note\nنص.\n:::', box('type="note"', 'نص.')],
    [
      'with a space and a title',
      '::: tip قبل البدء\nنص.\n:::',
      box('type="tip" title="قبل البدء"', 'نص.'),
    ],
    [
      'with a title in brackets',
      ':::danger[لا تلمس]{#x}\nنص.\n:::',
      box('type="warning" title="لا تلمس"', 'نص.'),
    ],
    [
      'with a title as attribute',
      ':::info{title="للعلم"}\nنص.\n:::',
      box('type="note" title="للعلم"', 'نص.'),
    ],
    ['without an end', ':::note\nنص.', box('type="note"', 'نص.')],
    [
      'around code with colons',
      ':::note\n```\n:::\n```\n:::',
      box('type="note"', '```', ':::', '```'),
    ],
    [
      'in another',
      '::::note\nنص.\n\n:::tip\nداخل.\n:::\n::::',
      box('type="note"', 'نص.', '', '<Callout type="tip">', '  داخل.', '</Callout>'),
    ],
  ])('becomes a callout: %s', (_what, markdown, expected) => {
    expect(mdx(markdown)).toBe(expected);
  });

  it('in an item of a list stays there', () => {
    expect(mdx('- مفتاح\n\n  :::note\n  نص.\n  :::\n\n- مفك')).toBe(
      '- مفتاح\n\n  <Callout type="note">\n    نص.\n  </Callout>\n\n- مفك',
    );
  });

  it('of details folds', () => {
    expect(mdx('::: details التفاصيل\nنص.\n:::')).toMatch(/^<details>\n {2}<summary>/);
  });

  it('of another kind leaves what it holds, and colons that end nothing stay', () => {
    expect(mdx('::: columns\nنص.\n:::')).toBe('نص.');
    expect(mdx('نص.\n\n:::')).toBe('نص.\n\n:::');
  });
});

describe('an admonition over indented lines', () => {
  it.each([
    ['open', '!!! note\n    أول.\n\n    ثان.', box('type="note"', 'أول.', '', 'ثان.')],
    ['with a title', '!!! danger "لا تلمس"\n    نص.', box('type="warning" title="لا تلمس"', 'نص.')],
    ['folded', '??? tip "حيلة"\n    نص.', box('type="tip" title="حيلة"', 'نص.')],
  ])('becomes a callout: %s', (_what, markdown, expected) => {
    expect(mdx(`${markdown}\n\nبعد.`)).toBe(`${expected}\n\nبعد.`);
  });

  it('is no cry in a text', () => {
    expect(mdx('!!! يا للعجب')).toBe('!!! يا للعجب');
  });
});

describe('a bare address', () => {
  it.each([
    ['راجع https://dalil.example/a، ثم', 'https://dalil.example/a'],
    ['راجع (https://dalil.example/a)؛ ثم', 'https://dalil.example/a'],
    ['راجع «https://dalil.example/a». ثم', 'https://dalil.example/a'],
    ['أرأيت https://dalil.example/a؟', 'https://dalil.example/a'],
    ['راجع <b>هذا</b>: https://dalil.example/a، ثم', 'https://dalil.example/a'],
    ['- [https://dalil.example/a]، ثم', 'https://dalil.example/a'],
    ['راجع www.dalil.example، ثم', 'http://www.dalil.example'],
    ['في https://dalil.example/wiki/ماء_(عنصر)، ثم', 'https://dalil.example/wiki/ماء_(عنصر)'],
  ])('ends where the sentence goes on: %s', (text, address) => {
    expect(firstLink(markdownBody(text, {}, 'a.md').body)).toBe(address);
  });
});
