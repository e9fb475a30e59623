import { describe, expect, it } from 'vitest';
import { clean } from '../../../../scripts/import/clean/clean.ts';
import { htmlBody } from '../../../../src/convert/html/html-body.ts';
import { markdownBody } from '../../../../src/convert/markdown/markdown-body.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';
import { rawArticle } from '../../import/raw.ts';

const story = '<h2 id="bab">الباب</h2><p>نقرع الباب.</p><h2 id="daw">الضوء</h2><p>نوقد الضوء.</p>';
const storyMdx = '## الباب\n\nنقرع الباب.\n\n## الضوء\n\nنوقد الضوء.';
const links = '<ul><li><a href="#bab">الباب</a></li><li><a href="#daw">الضوء</a></li></ul>';

describe('a table of contents in HTML', () => {
  it.each([
    ['of a plug-in', `<div id="toc_container"><p class="toc_title">محتويات</p>${links}</div>`],
    ['of a block', `<div class="wp-block-kadence-tableofcontents"><nav>${links}</nav></div>`],
    ['of another block', `<div class="wp-block-aioseo-table-of-contents">${links}</div>`],
    ['with a button', `<div class="ez-toc-container"><a href="#">إخفاء</a>${links}</div>`],
    ['that a script fills', '<div class="elementor-toc"><h4>جدول المحتويات</h4><div></div></div>'],
    ['by its title', `<h2>فهرس المحتويات</h2>${links}`],
    ['by its title in a box', `<div><p><b>محتويات المقال:</b></p><div>${links}</div></div>`],
    ['that folds', `<details><summary>في هذا المقال</summary>${links}</details>`],
    ['in a nav', `<nav class="toc">${links}</nav>`],
  ])('goes, and is reported as one: %s', (_what, contents) => {
    const { body, leftOut, sourceText } = htmlBody(contents + story);
    expect(writeBody(body).trim()).toBe(storyMdx);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['table-of-contents']);
    expect(sourceText).not.toContain('محتويات');
  });

  it.each([
    ['a list of links without such a title', `<p>اقرأ:</p>${links}${story}`],
    ['a title over other text', '<h2>المحتويات</h2><p>في الصندوق كتاب ومصباح.</p>'],
    [
      'a list that leads away',
      '<h2>المحتويات</h2><ul><li><a href="https://a.example/">أ</a></li><li><a href="#b">ب</a></li></ul>',
    ],
    [
      'a paragraph in a box of that name',
      `<div class="toc"><a href="#bab">1</a> ${'كلام كثير من المقال نفسه '.repeat(4)}</div>`,
    ],
    [
      'a heading that a plug-in marked',
      '<h2><span class="ez-toc-section" id="bab"></span>الباب</h2>',
    ],
  ])('is not %s', (_what, html) => {
    expect(htmlBody(html).leftOut).toEqual([]);
  });
});

describe('a table of contents in Markdown', () => {
  it.each([
    ['a mark', '[TOC]'],
    ['a mark in two brackets', '[[toc]]'],
    ['a mark of GitLab', '[[_TOC_]]'],
    ['a mark of kramdown', '* المحتويات\n{:toc}'],
    ['a list under its title', '## المحتويات\n\n- [الباب](#bab)\n  1. [الضوء](#daw)'],
    [
      'a list that a tool wrote',
      '<!-- toc -->\n\n- [الباب](#bab)\n- [الضوء](#daw)\n\n<!-- tocstop -->',
    ],
  ])('goes: %s', (_what, contents) => {
    const { body } = markdownBody(`${contents}\n\n${storyMdx}`, {}, 'a.md');
    expect(writeBody(body).trim()).toBe(storyMdx);
  });
});

describe('a link within the text', () => {
  const read = (body: ReturnType<typeof htmlBody>['body']) =>
    writeBody(clean(rawArticle([], { body, isBare: undefined }), new Set()).body);

  it.each([
    ['its heading', '<h2 id="h-daw">الضوء</h2>'],
    ['a name inside of its heading', '<h2><span id="h-daw"></span>الضوء</h2>'],
    ['an anchor before its heading', '<a name="h-daw"></a><h2>الضوء</h2>'],
    ['the section that its heading begins', '<section id="h-daw"><h2>الضوء</h2></section>'],
  ])('leads to the heading by the site’s name, where it led to %s', (_what, heading) => {
    const { body } = htmlBody(`<p>انظر <a href="#h-daw">ما بعد</a>.</p>${heading}<p>نص.</p>`);
    expect(read(body)).toContain('انظر [ما بعد](#الضوء).');
  });

  it('leads to the second heading of the same name', () => {
    const html = '<p><a href="#b">ثانيًا</a> نقول:</p><h2 id="a">الضوء</h2><h2 id="b">الضوء</h2>';
    expect(read(htmlBody(html).body)).toContain('[ثانيًا](#الضوء-1)');
  });

  it('leads by the whole address of the page too', () => {
    const html = '<p>انظر <a href="https://dar.example/x#b">هنا</a>.</p><h2 id="b">الضوء</h2>';
    const { body } = htmlBody(html, { baseUrl: 'https://dar.example/x' });
    expect(read(body)).toContain('[هنا](#الضوء)');
  });

  it('to anything else keeps its words', () => {
    const html = '<p>انظر <a href="#gone">هنا</a> و<a href="#">هناك</a>.</p>';
    expect(read(htmlBody(html).body)).toBe('انظر هنا وهناك.\n');
  });

  it.each([
    ['a name that its heading states', '## الضوء {#daw .wide}'],
    ['a name in Arabic letters', '## الضوء {#daw}'.replace('daw', 'ضَوء')],
    ['a name in a line below', '## الضوء\n{: #daw}'],
    ['a heading with HTML in it', '## الضوء <small>٢</small> {#daw}'],
  ])('of Markdown finds %s', (_what, heading) => {
    const target = heading.includes('ضَوء') ? 'ضَوء' : 'daw';
    const { body } = markdownBody(`انظر [هنا](#${target}).\n\n${heading}\n\nنص.`, {}, 'a.md');
    expect(read(body)).toMatch(/\[هنا\]\(#الضوء(?:-٢)?\)/);
  });
});

describe('a heading with HTML in Markdown', () => {
  it('of a text in a box does not push down those around it', () => {
    const box = '<details>\n<summary>قالب</summary>\n\n# عنوان القالب\n\nنص.\n\n</details>';
    const text = writeBody(markdownBody(`## الباب\n\n${box}\n\n## الضوء`, {}, 'a.md').body);
    expect(text.match(/^ *#+ .*$/gm)).toEqual(['## الباب', '  ## عنوان القالب', '## الضوء']);
  });

  it('keeps its depth', () => {
    const { body } = markdownBody('## الباب\n\n### الضوء <b>الأول</b>\n\nنص.', {}, 'a.md');
    expect(writeBody(body)).toContain('\n### الضوء **الأول**\n');
  });
});
