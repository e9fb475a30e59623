import type { Root as HastRoot, Nodes } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { removePosition } from 'unist-util-remove-position';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import type { LeftOut } from '../left-out.ts';
import { assertArticleSize } from './article-size.ts';
import { bodyHandlers } from './body-handlers.ts';
import { breaksToParagraphs } from './breaks-to-paragraphs.ts';
import { collectFootnotes } from './collect-footnotes.ts';
import { copyTree } from './copy-tree.ts';
import { dropContents } from './drop-contents.ts';
import { dropInvisible } from './drop-invisible.ts';
import { nameEmbeddedContent } from './embedded-content.ts';
import { findCitations } from './find-citations.ts';
import { noteAnchors } from './heading-anchors.ts';
import { joinTexts } from './join-texts.ts';
import { nestLists } from './nest-lists.ts';
import { parseFragment } from './parse-html.ts';
import { pushDownInlines } from './push-down-inlines.ts';
import { resolvePlayers } from './resolve-players.ts';
import { stylesToElements } from './styles-to-elements.ts';
import { tidyBody, tidyPart } from './tidy-body.ts';
import { unnestFormatting } from './unnest-formatting.ts';
import { wordsOfHtml } from './words-of-html.ts';

export interface HtmlBodyOptions {
  /** The page's address, to resolve relative links; without it they lose their address. */
  baseUrl?: string | undefined;
  /** The article's language (BCP 47), to detect words marked as another language. */
  lang?: string | undefined;
  /** Whether it is a fragment of a larger text; then headings keep their depths. */
  isPart?: true | undefined;
}

/** Converted HTML. Fields are those of `RawArticle`. */
export interface HtmlBody {
  body: Root;
  /** All text that a browser would have shown. */
  sourceText: string;
  notes: ImportReason[];
  leftOut: LeftOut[];
}

/**
 * Converts the HTML of an article's text to a body with our components: pictures with caption and
 * credit become `Figure`, quotations with a name `Quote`, foreign players and posts `Embed` cards,
 * words of other languages `Lang`; tables, lists, code, headings (the first depth is 2) and
 * footnotes become Markdown. Scripts, styles and forms are removed; their visible text goes to
 * `leftOut`.
 *
 * @param html A fragment, as text or as a tree (which is not changed).
 * @throws ItemTooLong where it has more elements than an article may.
 * @example htmlBody('<p>قال <b>المدير</b></p>').body // قال **المدير**
 */
export function htmlBody(html: string | Nodes, options: HtmlBodyOptions = {}): HtmlBody {
  const given = typeof html === 'string' ? parseFragment(html) : copyTree(html);
  const tree: HastRoot =
    given.type === 'root' ? given : { type: 'root', children: [given as never] };
  assertArticleSize(tree);
  const leftOut: LeftOut[] = dropContents(tree);
  leftOut.push(...dropInvisible(tree));
  leftOut.push(...findCitations(tree));
  const anchors = noteAnchors(tree);
  leftOut.push(...resolvePlayers(tree, options.baseUrl));
  stylesToElements(tree, options.lang ?? 'ar');
  unnestFormatting(tree);
  leftOut.push(...collectFootnotes(tree));
  const sourceText = wordsOfHtml(tree);
  nestLists(tree);
  pushDownInlines(tree);
  breaksToParagraphs(tree);
  nameEmbeddedContent(tree);
  joinTexts(tree);
  const body = toMdast(tree, {
    handlers: bodyHandlers(options, options.isPart ? undefined : anchors),
    quotes: ['«»', '‹›'],
  });
  const root: Root = body.type === 'root' ? body : { type: 'root', children: [body as never] };
  removePosition(root, { force: true });
  const tidy = options.isPart ? tidyPart(root) : tidyBody(root);
  return { body: tidy, sourceText, notes: [], leftOut };
}
