import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../scripts/review/report/format-report.ts';
import { summarizeReview } from '../../../scripts/review/summarize-review.ts';
import { summarySchema } from '../../../scripts/review/summary.ts';
import { problem } from '../../../src/schema/problem.ts';
import { hostileText } from '../terminal/hostile-text.ts';
import { articleReview, reviewOf } from './example-review.ts';

const now = new Date('2026-01-05T08:00:00Z');
const options = { locale: 'ar', now, previewOf: () => undefined } as const;

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      walk(child);
    }
  };
  walk(fromHtml(html));
  return found;
}

describe('the report', () => {
  test('marks what was added and removed within its paragraph, from right to left', () => {
    const html = formatReport(
      reviewOf(articleReview('مضى القارب الى الجزيرة.', 'مضى القارب إلى الجزيرة.')),
      options,
    );
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain(
      '<p class="row paragraph changed">مضى القارب <del>الى</del> <ins>إلى</ins> الجزيرة.</p>',
    );
  });

  test('folds long runs of what has not changed', () => {
    const paragraphs = Array.from({ length: 9 }, (_, at) => `فقرة ${at}.`);
    const edited = paragraphs.with(8, 'فقرة أخيرة.');
    const html = formatReport(
      reviewOf(articleReview(paragraphs.join('\n\n'), edited.join('\n\n'))),
      options,
    );
    expect(html).toContain('<summary>7 فقرات لم تتغيّر</summary>');
  });

  test('shows a new article as one reads it, without marks', () => {
    const html = formatReport(
      reviewOf(articleReview('', '## الجرس\n\nنصّ **قديم**.', { kind: 'added' })),
      options,
    );
    expect(html).toContain('<h4 class="row heading same">الجرس</h4>');
    expect(html).toContain('<p class="row paragraph same">نصّ <strong>قديم</strong>.</p>');
    expect(html).not.toMatch(/<ins>|<del>/);
  });

  test('does not show as removed what an article itself strikes out', () => {
    const html = formatReport(
      reviewOf(articleReview('كان ~~صغيرًا~~ أ.', 'كان ~~صغيرًا~~ ب.')),
      options,
    );
    expect(html).toContain('كان <s>صغيرًا</s> <del>أ.</del> <ins>ب.</ins>');
  });

  test('lists errors before warnings, and errors of files that were not changed', () => {
    const place = { file: 'content/articles/2024/07/bell.mdx', line: 3, column: 1 };
    const problems = [
      problem('lone-waw', place, { value: 'و سأل', suggestion: 'وسأل' }, 'warning'),
      problem('missing-alt', { ...place, line: 9 }, { value: 'boat.png' }),
    ];
    const elsewhere = [problem('broken-link', place, { value: '/2024/07/gone/' })];
    const html = formatReport(
      { ...reviewOf(articleReview('أ', 'ب', { problems })), elsewhere },
      options,
    );
    expect(html.indexOf('boat.png')).toBeLessThan(html.indexOf('و سأل'));
    expect(html).toContain('<h3>أخطاء في ملفات لم تتغيّر</h3>');
  });

  test('names articles for whose text it has no room', () => {
    const long = articleReview('', Array.from({ length: 210_000 }, () => 'ب').join(' '), {
      title: 'طويل',
    });
    const other = { ...long, path: 'content/articles/2024/07/other.mdx' };
    const html = formatReport(reviewOf(long, other), options);
    expect(html.match(/<article /g)).toHaveLength(1);
    expect(html).toContain('content/articles/2024/07/other.mdx</span></li>');
  });
});

describe('a hostile article in the report', () => {
  const attack = `<script>alert(1)</script>"><img src=x onerror=alert(1)> ${hostileText}`;
  const article = articleReview(
    'قديم.',
    'جديد \\<b> [رابط](https://a.example/?"onclick=x) `<script>`\n\n![<i>"](./x.png)',
    {
      ...{ title: attack, path: attack, from: attack, lang: 'ar', newLinks: [attack] },
      lead: { src: attack, alt: attack, caption: attack, credit: attack },
      fields: [{ name: attack, before: attack, after: `${attack}x` }],
    },
  );
  const html = formatReport(
    { ...reviewOf(article, article), others: [{ kind: 'added', path: attack }] },
    options,
  );

  test('adds no element but those of text, and nothing that runs', () => {
    const elements = elementsOf(html);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'img', 'iframe', 'form', 'object', 'svg', 'i'])
      expect(names).not.toContain(name);
    for (const { tagName, properties } of elements) {
      for (const name of Object.keys(properties)) expect(name, tagName).not.toMatch(/^on/i);
      const { href } = properties;
      if (typeof href === 'string') expect(href).toMatch(/^(?:https?:|#article-)/);
    }
  });

  test('brings no character that nobody sees', () => {
    expect(html).not.toMatch(/[[\p{Cc}--\n]\u200e\u200f\u202a-\u202e\u2028\u2029\ufeff]/v);
  });

  test('cannot load anything: the policy allows the one style sheet by its digest', () => {
    const meta = elementsOf(html).find(({ properties }) => properties['httpEquiv'] !== undefined);
    expect(meta?.properties['content']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
  });

  test('makes a summary that its schema accepts', () => {
    const data: unknown = JSON.parse(JSON.stringify(summarizeReview(reviewOf(article), 'ar')));
    expect(summarySchema.safeParse(data).error).toBeUndefined();
  });
});
