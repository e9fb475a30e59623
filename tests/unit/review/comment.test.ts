import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { escapeComment } from '../../../scripts/review/comment/escape-comment.ts';
import {
  type CommentContext,
  commentMark,
  formatComment,
} from '../../../scripts/review/comment/format-comment.ts';
import { type ArticleSummary, limits, summarySchema } from '../../../scripts/review/summary.ts';
import { hostileText } from '../terminal/hostile-text.ts';
import { exampleArticle, summaryOf } from './example-summary.ts';

const context: CommentContext = {
  locale: 'ar',
  now: new Date('2026-01-05T08:00:00Z'),
  report: 'https://forge.example/a/b/actions/runs/7/artifacts/8',
  preview: 'https://forge.example/a/b/actions/runs/7/artifacts/9',
  refused: [],
};
const commentOf = (article: Partial<ArticleSummary>, changes: Partial<CommentContext> = {}) =>
  formatComment(summaryOf([{ ...exampleArticle, ...article }]), { ...context, ...changes });

/** Elements of a comment as a browser finds them, with the addresses that they lead to. */
function listElements(comment: string): string[] {
  const found: string[] = [];
  const walk = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      found.push(`${child.tagName} ${JSON.stringify(child.properties)}`);
      walk(child);
    }
  };
  walk(fromHtml(comment, { fragment: true }));
  return found;
}

describe('the comment', () => {
  test('says what an editor wants to know of an article', () => {
    const comment = commentOf({});
    expect(comment.startsWith(`${commentMark}\n<div dir="rtl">\n`)).toBe(true);
    const text = comment.replace(/<[^>]*>/g, '').replaceAll('\u2060', '');
    expect(text).toContain('تعديل: جرس الضباب');
    expect(text).toContain('640 كلمة · 4 دقائق قراءة · نُشر 8 يوليو 2024');
    expect(text).toContain('جرس من نحاس');
    expect(comment).toContain('<p>مضى القارب <del>الى</del> <ins>إلى</ins> الجزيرة</p>');
    expect(comment).toContain('<del>الجرس</del> <ins>جرس الضباب</ins>');
    expect(comment).toContain(`<a href="${context.report}">التقرير كاملًا</a>`);
  });

  test('is one block of HTML, in which no Markdown is looked for', () => {
    const [, ...lines] = commentOf({}).trimEnd().split('\n');
    expect(lines).not.toContain('');
  });

  test('links to pages of a preview that a host shows', () => {
    const previewOf = (path: string) => `https://preview.example${path}`;
    expect(commentOf({}, { previewOf })).toContain('href="https://preview.example/2024/07/bell/"');
  });

  test('names the files for which a proposal is refused', () => {
    const files = Array.from({ length: 14 }, (_, at) => `src/${at}.ts`);
    const comment = commentOf({}, { refused: files });
    expect(comment).toContain('⛔');
    expect(comment.match(/<li><code>src/g)).toHaveLength(10);
    expect(comment).toContain('و4 ملفات أخرى');
  });

  test('says that there is no report where the check left none', () => {
    expect(formatComment(undefined, context)).toContain('لم يكتمل الفحص');
  });
});

const attacks = [
  '@maqalat/editors @everyone',
  'closes #12 GH-12 owner/repo#3 !4 &5 ~bug',
  'https://evil.example www.evil.example mailto:a@evil.example',
  '<img src=x onerror=alert(1)><script>x</script></div></details>',
  '[نصّ](https://evil.example) ![صورة](https://evil.example/x.png)',
  '</ins></p>\n\n# عنوان\n\n/close\n/label bug\n',
  '<!-- maqalat-review --> ``` ~~~ | --- | **b** _i_ :smile:',
  '&lt;b&gt; &#64;ali &commat;ali \\@ali',
  '8843d7f92416211de9ebb963ff4ce28125932878',
  hostileText,
];

describe('a text of a stranger in the comment', () => {
  const plain = listElements(commentOf({}));

  test.each(attacks)('adds no element: %j', (attack) => {
    const text = attack.slice(0, limits.text);
    const article: ArticleSummary = {
      ...exampleArticle,
      path: text.slice(0, 60),
      title: text,
      picture: { alt: text, credit: text },
      remarks: exampleArticle.remarks.map((remark) => ({ ...remark, message: text, advice: text })),
      fields: [{ name: 'title', before: text, after: text }],
      rows: exampleArticle.rows.map((row) => ({
        ...row,
        parts: row.parts.map((part) => ({ ...part, text })),
      })),
    };
    expect(listElements(commentOf(article))).toEqual(plain);
    const comment = commentOf(article);
    // Neither a line that a robot reads as its command, nor the end of the block.
    expect(
      comment
        .trimEnd()
        .split('\n')
        .slice(1)
        .every((line) => /^<[/a-z]/.test(line)),
    ).toBe(true);
    // What a forge looks for in the finished text.
    const shown = comment.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    const own = shown.replaceAll(/href="[^"]*"/g, '');
    expect(own).not.toMatch(/[@#!~&]\w|\bGH-\d|:\/\/|\bwww\.(?!\u2060)|[0-9a-f]{7}/i);
  });

  test('is unchanged to a reader', () => {
    expect(escapeComment('قال: «نعم»، ثم مضى')).toBe('قال&#58;\u2060 «نعم»، ثم مضى');
  });
});

describe('the length of the comment', () => {
  const long = (length: number) => '<'.repeat(length);
  const full: ArticleSummary = {
    ...exampleArticle,
    path: long(limits.path),
    title: long(limits.text),
    remarks: Array.from({ length: limits.remarks }, () => ({
      ...{ severity: 'error' as const, file: long(limits.path), line: 1 },
      ...{ message: long(limits.text), advice: long(limits.text) },
    })),
    rows: Array.from({ length: limits.rows }, () => ({
      ...{ kind: 'paragraph' as const, state: 'changed' as const },
      parts: Array.from({ length: limits.parts }, () => ({
        ...{ state: 'added' as const, text: long(limits.text), isJoined: false },
      })),
    })),
  };

  test('stays below what forges take, however full the summary is', () => {
    const summary = summaryOf(Array.from({ length: limits.articles }, () => full));
    expect(summarySchema.safeParse(summary).success).toBe(true);
    const refused = Array.from({ length: 3000 }, () => long(200));
    const comment = formatComment(
      { ...summary, remarks: full.remarks, elsewhere: full.remarks },
      { ...context, refused },
    );
    expect(comment.length).toBeLessThan(65_536);
    expect(comment.includes('<p>و18 مقالًا آخر</p>')).toBe(true);
    expect(comment.endsWith('</div>\n')).toBe(true);
  });

  test('leaves room for small articles after one that is too long', () => {
    const summary = summaryOf([full, exampleArticle]);
    const comment = formatComment(summary, context);
    expect(comment).toContain('جرس الضباب');
    expect(comment.length).toBeLessThan(65_536);
  });
});
