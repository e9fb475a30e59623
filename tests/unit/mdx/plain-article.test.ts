import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it, test } from 'vitest';
import { articleSyntax, articleTree } from '../../../src/mdx/syntax/article-syntax.ts';
import { parsePlainArticle } from '../../../src/mdx/syntax/plain-article.ts';
import { mutatedArticles } from '../mutated-articles.ts';
import { repeatablePicks } from '../repeatable-picks.ts';

const whole = (source: string): Root =>
  fromMarkdown(source, { extensions: articleSyntax([]), mdastExtensions: articleTree });

describe('an article of paragraphs and headings', () => {
  test.each([
    ['paragraphs', 'وصل القطار عند الفجر.\n\nنزل منه ثلاثة مسافرين.\n'],
    ['lines of one paragraph', 'وصل القطار\nعند الفجر.'],
    ['headings, with and without a line between', '## المحطة\nوصل القطار.\n### الرصيف\n\nنزلوا.'],
    ['a blanked frontmatter', '   \n     \n   \n\nوصل القطار.'],
    ['nothing', ''],
    ['signs within a line', 'قال #المسافر: «وصلنا!» في 7.30 (صباحًا) - لا قبلها؛ 5 + 5 = 10'],
  ])('has the tree that micromark makes of it: %s', (_, source) => {
    expect(parsePlainArticle(source)).toEqual(whole(source));
  });

  it('has that tree whatever stands in it, or is left to micromark', () => {
    const pieces = [
      ...['كلمة', 'قال', '«', '»:', '،', '12', '٣', '.', ')', '!', "'", '$', '^', ';', '😀', 'ـ'],
      ...[' ', '  ', '\n', '\n\n', '\u00A0', '\u200F', '\u2028', '\v', '\f'],
      ...['#', '## ', '-', '+', '=', ':', '/', 'www', 'http', 'a'],
    ];
    const next = repeatablePicks();
    let plain = 0;
    for (let article = 0; article < 3000; article++) {
      const source = Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)]).join(
        '',
      );
      const tree = parsePlainArticle(source);
      if (!tree) continue;
      plain += 1;
      expect(tree, JSON.stringify(source)).toEqual(whole(source));
    }
    expect(plain).toBeGreaterThan(1000);
  });

  it('has that tree where it is a real article, however it is damaged', () => {
    let plain = 0;
    for (const body of mutatedArticles(100).bodies) {
      const tree = parsePlainArticle(body);
      if (!tree) continue;
      plain += 1;
      expect(tree, JSON.stringify(body)).toEqual(whole(body));
    }
    expect(plain).toBeGreaterThan(500);
  });
});

test.each([
  ...['*مهم*', 'a_b', '`x`', '> قال', '<Poem>', '{x}', '[ن](/)', '![ن](/ن.png)', '~~ن~~', '&amp;'],
  ...['a\\', '- واحد', '+ واحد', '1. واحد', '12) واحد', 'رأس\n===', 'رأس\n---', '| ن |', 'ن\n:-'],
  ...['سطر  \nسطر', ' سطر', '\tسطر', 'سطر\r\nسطر', '#وسم', '## رأس ##', 'www.maqalat.example'],
  ...['HTTPS://maqalat.example', 'nawal@maqalat.example'],
])('anything else is left to micromark: %j', (source) => {
  expect(parsePlainArticle(source)).toBeUndefined();
});
