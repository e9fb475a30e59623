import { fromHtml } from 'hast-util-from-html';
import { bodyLabels } from '../../src/i18n/body-labels.ts';
import type { Picture } from '../../src/mdx/compiled-body.ts';
import { parseArticle } from '../../src/mdx/parse-article.ts';
import { renderBody } from '../../src/mdx/render-body.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { Block } from './diff/block.ts';

/**
 * Reads the body of an article as a reader sees it: what the compiler makes of its source, as blocks
 * of words. Links, emphasis and pictures count; what the compiler itself adds does not.
 *
 * @param source The whole file; whatever it is, nothing in it is executed.
 * @param file The name to report.
 * @returns Its blocks in order. Takes time linear in the length.
 */
export function readArticleBlocks(source: string, file: string): Block[] {
  const parsed = parseArticle(source, file);
  const pictures = new Map(parsed.pictures.map(({ src }) => [src, pictureNamed(src)]));
  // A language from left to right: no run is isolated, as words are compared.
  const settings = { base: '/', lang: 'en', labels: bodyLabels('ar'), digits: 'latn' } as const;
  const { html } = renderBody(parsed, { file, pictures, ...settings }).body;
  return collectBlocks(fromHtml(html, { fragment: true }));
}

/** A picture whose address is its name in the article. */
function pictureNamed(src: string): Picture {
  return { url: src, width: 1, height: 1, sources: [] };
}
