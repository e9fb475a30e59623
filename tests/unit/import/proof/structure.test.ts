import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../../../scripts/import/raw-article.ts';
import { faultsOf, proveReading, withBlocks } from './prove-reading.ts';
import { wordSource } from './sources.ts';

const csvOf = (html: string) => `title,text\nدفتر الحقل,"${html.replaceAll('"', '""')}"\n`;
const only = (kept: (block: RawArticle['body']['children'][number]) => boolean) =>
  withBlocks((blocks) => blocks.filter(kept));

describe('the proof of structure', () => {
  it('sees a heading that became a paragraph', async () => {
    const source = csvOf('<h2>سماد الخريف</h2><p>يُخلط بالتراب قبل البذر.</p>');
    const asParagraph = withBlocks((blocks) =>
      blocks.map((block) =>
        block.type === 'heading' ? { type: 'paragraph', children: block.children } : block,
      ),
    );
    expect(faultsOf(await proveReading('rows.csv', source))).toEqual({});
    expect(faultsOf(await proveReading('rows.csv', source, asParagraph))).toEqual({
      'lost-headings': 1,
    });
  });

  it('sees a list that begins at another number', async () => {
    const source = csvOf('<p>بقي:</p><ol start="4"><li>سقي الشتلات</li><li>قطف الليمون</li></ol>');
    const restarted = withBlocks((blocks) =>
      blocks.map((block) => (block.type === 'list' ? { ...block, start: 1 } : block)),
    );
    expect(faultsOf(await proveReading('rows.csv', source))).toEqual({});
    expect(faultsOf(await proveReading('rows.csv', source, restarted))).toEqual({
      'list-numbers': 2,
    });
  });

  it('sees a link that leads nowhere', async () => {
    const source = csvOf('<p>راجع <a href="https://haql.example/dalil">دليل الزارع</a> أولًا.</p>');
    const unlinked = withBlocks((blocks) =>
      blocks.map((block) =>
        block.type === 'paragraph'
          ? {
              ...block,
              children: block.children.map((child) =>
                child.type === 'link' ? { ...child, url: 'dalil/' } : child,
              ),
            }
          : block,
      ),
    );
    expect(faultsOf(await proveReading('rows.csv', source))).toEqual({});
    expect(faultsOf(await proveReading('rows.csv', source, unlinked))).toEqual({
      'changed-links': 1,
    });
  });

  it('sees pictures that are lost or stand twice', async () => {
    const source = csvOf('<p>البذور</p><img src="seed.jpg" alt="بذور"><p>والشتلات</p>');
    const isPicture = (block: { type: string }) => block.type === 'mdxJsxFlowElement';
    const doubled = withBlocks((blocks) =>
      blocks.flatMap((block) => (isPicture(block) ? [block, block] : [block])),
    );
    expect(faultsOf(await proveReading('rows.csv', source))).toEqual({});
    expect(
      faultsOf(
        await proveReading(
          'rows.csv',
          source,
          only((block) => !isPicture(block)),
        ),
      ),
    ).toEqual({ 'lost-pictures': 1 });
    expect(faultsOf(await proveReading('rows.csv', source, doubled))).toEqual({
      'doubled-pictures': 1,
    });
  });

  it('reads what a reviewer deleted as gone, and his joined paragraphs as one', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const { name, bytes } = wordSource(
      'عنوان التقرير',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('نُقلت البضائع إلى المخز')}</w:p>`,
      `<w:p>${run('ن الجديد')}<w:del w:id="2"><w:r><w:delText>المؤقت</w:delText></w:r></w:del>${run(' أمس.')}</w:p>`,
    );
    const parted = (article: RawArticle): RawArticle => ({
      ...article,
      body: {
        type: 'root',
        children: ['نُقلت البضائع إلى المخز', 'ن الجديد أمس.'].map((value) => ({
          type: 'paragraph',
          children: [{ type: 'text', value }],
        })),
      },
    });
    expect(faultsOf(await proveReading(name, bytes, parted))).toEqual({ 'split-words': 1 });
  });

  it('takes a word before a link to a heading for one, and the mark of a note for none', async () => {
    const source = csvOf(
      '<h2 id="saqi">السقي</h2><p>اقرأ عن <b>و</b><a href="#saqi">قته</a> هنا<sup><a href="#n1">1</a></sup>.</p><p id="n1">حاشية المزارع.</p>',
    );
    expect(faultsOf(await proveReading('rows.csv', source))['joined-words']).toBeUndefined();
    expect(faultsOf(await proveReading('rows.csv', source))['changed-words']).toBeUndefined();
  });
});
