import type { Heading, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { applyLimits } from '../../mdx/limits.ts';
import { trimAutolinks } from '../../mdx/plugins/arabic-autolinks.ts';
import { resolveReferences } from '../../mdx/resolve-references.ts';
import { arabicEmphasis } from '../../mdx/syntax/arabic-emphasis.ts';
import { BuildRefusal } from '../build-refusal.ts';
import { tidyBody } from '../html/tidy-body.ts';
import type { LeftOut } from '../left-out.ts';
import { plainText } from '../plain-text.ts';
import { withoutAttributeLists } from './attribute-lists.ts';
import { boxesToTags } from './container-callouts.ts';
import { readDefinitionLists } from './definition-lists.ts';
import { dropContents } from './drop-contents.ts';
import type { FrontMatter } from './field-values.ts';
import { resolveFileLinks } from './file-links.ts';
import { readHeadingAttributes } from './heading-attributes.ts';
import { spaceHeadings } from './heading-space.ts';
import { htmlInMarkdown } from './html-in-markdown.ts';
import { hugoShortcodes } from './hugo-shortcodes.ts';
import { liquid } from './liquid.ts';
import { outsideCode } from './markdown-code.ts';
import { protectPrompts, quotesToCallouts } from './quote-callouts.ts';
import type { ResolvePage } from './resolve-page.ts';
import { wordsOfMarkdown } from './words-of-markdown.ts';

/** What a Markdown text becomes. */
export interface MarkdownBody {
  body: Root;
  /** The heading that is the text's title, where the text begins with one. */
  title: string | undefined;
  sourceText: string;
  /** Tags of the generator that left nothing, as they were written. */
  unknown: string[];
  notes: ImportReason[];
  leftOut: LeftOut[];
}

/**
 * Reads Markdown as its generators do: shortcodes and Liquid first, then CommonMark with GFM and
 * emphasis as Arabic writes it, then the HTML inside.
 *
 * @param data The file's front matter, for `{{ page.title }}`.
 * @param file The name to report.
 * @param resolvePage Finds the address of another text of the same site.
 * @throws BuildRefusal where it holds more of something than the tokenizer can take.
 */
export function markdownBody(
  markdown: string,
  data: FrontMatter,
  file: string,
  resolvePage: ResolvePage = () => undefined,
): MarkdownBody {
  const unknown: string[] = [];
  const withoutTemplates = outsideCode(markdown, (text) => {
    const ofHugo = hugoShortcodes(text, resolvePage);
    const ofJekyll = liquid(ofHugo.markdown, data);
    unknown.push(...ofHugo.unknown, ...ofJekyll.unknown);
    return ofJekyll.markdown;
  });
  const prepared = outsideCode(boxesToTags(withoutTemplates), (text) =>
    spaceHeadings(withoutAttributeLists(protectPrompts(text))),
  );
  const [tooMuch] = applyLimits(prepared, file).problems;
  if (tooMuch) throw new BuildRefusal(tooMuch);
  const tree = fromMarkdown(prepared, {
    extensions: [gfm(), arabicEmphasis()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  trimAutolinks(tree, prepared);
  resolveReferences(tree);
  tree.children = tree.children.filter(({ type }) => type !== 'definition');
  resolveFileLinks(tree, resolvePage);
  readHeadingAttributes(tree);
  quotesToCallouts(tree);
  readDefinitionLists(tree);
  const title = takeTitle(tree);
  const contents = dropContents(tree);
  const sourceText = wordsOfMarkdown(tree);
  const { body, leftOut } = htmlInMarkdown(tree);
  return {
    body: tidyBody(body),
    title,
    sourceText,
    unknown,
    notes: [],
    leftOut: [...contents, ...leftOut],
  };
}

/** A single heading of the first level at the beginning names the text. */
function takeTitle(tree: Root): string | undefined {
  const first = tree.children.find(({ type }) => type !== 'html');
  const isTitle = (node: unknown): node is Heading =>
    typeof node === 'object' && node !== null && 'depth' in node && node.depth === 1;
  if (!isTitle(first) || tree.children.filter(isTitle).length > 1) return undefined;
  tree.children.splice(tree.children.indexOf(first), 1);
  return plainText(first).replace(/\s+/g, ' ').trim() || undefined;
}
