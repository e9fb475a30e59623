import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { rehypeHeadingIds, rehypeIsolateRuns } from '../../../src/mdx/rehype.ts';
import { remarkArabicAutolinks, remarkArabicEmphasis } from '../../../src/mdx/remark.ts';

/** A pipeline as anybody writes it, with our plugins in it. */
const pipeline = () =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkArabicEmphasis)
    .use(remarkArabicAutolinks)
    .use(remarkRehype)
    .use(rehypeHeadingIds)
    .use(rehypeIsolateRuns)
    .use(rehypeStringify);
const rendered = async (text: string) => String(await pipeline().process(text));
const withoutOurs = async (text: string) =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(rehypeStringify)
      .process(text),
  );

describe('the plugins in a plain unified pipeline', () => {
  test('let emphasis begin behind an Arabic letter', async () => {
    const text = 'ذكرت ذلك و**«المنارة»** أمس.';
    expect(await rendered(text)).toContain('و<strong>«المنارة»</strong>');
    expect(await withoutOurs(text)).not.toContain('<strong>');
  });

  test('leave Arabic punctuation out of a bare address', async () => {
    const text = 'انظر https://example.org/boats، ثم عد.';
    expect(await rendered(text)).toContain('<a href="https://example.org/boats">');
    expect(await withoutOurs(text)).toContain('%D8%8C');
  });

  test('isolate Latin runs, and leave code alone', async () => {
    const html = await rendered('عمل في *Port* Authority سنوات، وكتب `npm start`.');
    expect(html).toContain('<bdi dir="ltr"><em>Port</em> Authority</bdi>');
    expect(html).toContain('npm start');
  });

  test('give headings ids of their words, and each its own', async () => {
    const html = await rendered('# البَحر\n\n## البحر\n\n### Sea\n\n## سوق *السمك*');
    for (const id of ['البحر', 'البحر-1', 'h-sea', 'سوق-السمك'])
      expect(html).toContain(`id="${id}"`);
  });

  test('leave an id that a heading has', () => {
    const heading = (id?: string) => ({
      type: 'element' as const,
      tagName: 'h2',
      properties: id === undefined ? {} : { id },
      children: [{ type: 'text' as const, value: 'المرفأ' }],
    });
    const tree = { type: 'root' as const, children: [heading(), heading('المرفأ')] };
    unified().use(rehypeHeadingIds).runSync(tree);
    expect(tree.children.map(({ properties }) => properties)).toEqual([
      { id: 'المرفأ-1' },
      { id: 'المرفأ' },
    ]);
  });
});
