import { type HtmlBody, htmlBody } from '../../../../src/convert/html/html-body.ts';
import { parseFragment } from '../../../../src/convert/html/parse-html.ts';
import type { LeftOut } from '../../../../src/convert/left-out.ts';
import { copyString } from '../xml/copy-string.ts';
import { readBlocks } from './block-comments.ts';
import { setClassicParagraphs } from './classic-paragraphs.ts';
import type { ExportItem } from './export-part.ts';
import { readFootnoteBlocks } from './footnote-blocks.ts';
import { embedLoneAddresses } from './lone-addresses.ts';
import type { PostContext } from './read-post.ts';
import { shortcodesToHtml } from './shortcode-html.ts';
import { cleanWordPaste, isWordPaste } from './word-paste.ts';

/** The body of a post in whatever way it was written: classic text, blocks, pasted from Word. */
export function postBody(
  item: ExportItem,
  { site, library, shared }: Pick<PostContext, 'site' | 'library' | 'shared'>,
): HtmlBody {
  const content = shared.writtenOut(item.fields.get('content:encoded') ?? '');
  const blocks = readBlocks(content.replace(/\r\n?/g, '\n'));
  const { html, unknown, footnotes } = shortcodesToHtml(blocks.html, {
    picture: library.find,
    ownPictures: () => library.ofPost(Number(item.fields.get('wp:post_id'))),
  });
  const noted = readFootnoteBlocks(html, item.meta.get('footnotes'), footnotes);
  const notes = noted.footnotes.map(
    (note, index) => `<x-footnote identifier="${index + 1}">${note}</x-footnote>`,
  );
  const parsed = parseFragment(embedLoneAddresses(noted.html));
  const mended = isWordPaste(content) ? cleanWordPaste(parsed) : parsed;
  const tree = setClassicParagraphs(mended, blocks.isBlocks);
  tree.children.push(...parseFragment(notes.join('')).children);
  const baseUrl = item.fields.get('link')?.trim() || site.baseUrl || undefined;
  const body = htmlBody(tree, { baseUrl });
  const leftOut: LeftOut[] = [
    ...unknown.map((text): LeftOut => ({ text, line: item.line, reason: 'shortcode' })),
    ...blocks.dynamic.map((text): LeftOut => ({ text, line: item.line, reason: 'dynamic-block' })),
    ...body.leftOut,
  ];
  // The report keeps them longer than the export is open.
  return { ...body, leftOut: leftOut.map((left) => ({ ...left, text: copyString(left.text) })) };
}
