import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Paragraph } from 'mdast';
import { defaultHandlers, type Handler, type Handlers, toHast } from 'mdast-util-to-hast';
import type { DigitSet } from '../arabic/digits.ts';
import { getTextDirection } from '../arabic/text-direction.ts';
import { countWords } from '../arabic/words.ts';
import type { Problem } from '../schema/problem.ts';
import type { BodyLabels } from './body-labels.ts';
import type { CompiledBody, Picture } from './compiled-body.ts';
import type { BodyElement } from './components/element-definition.ts';
import { elements } from './components/registry.ts';
import type { ParsedArticle } from './parse-article.ts';
import { codeHandler, inlineCodeHandler } from './plugins/code-direction.ts';
import { linkHandler } from './plugins/external-links.ts';
import { footnoteReferenceHandler } from './plugins/footnote-mark.ts';
import { headingHandler } from './plugins/heading-ids.ts';
import { isolateRuns } from './plugins/isolation.ts';
import { buildLonePicture, imageHandler } from './plugins/pictures.ts';
import { tableHandler, tableRowHandler } from './plugins/table-scroll.ts';
import { listItemHandler } from './plugins/task-list.ts';
import type { RenderContext } from './render-context.ts';
import { extractVisibleText } from './visible-text.ts';

export interface RenderOptions {
  /** The name to report. */
  file: string;
  /** Resolved pictures by their name in the article. Others are not rendered. */
  pictures: ReadonlyMap<string, Picture>;
  /** The site's path: `/` or `/folder/`. */
  base: string;
  /** The article's language (BCP 47), which tells its direction. */
  lang: string;
  labels: BodyLabels;
  /** Of footnote marks; what an article's author has written stays. */
  digits: DigitSet;
}

/**
 * Renders a parsed article as HTML. The HTML is safe whatever the article holds, even where
 * `parsed.problems` is not empty: elements and attributes come from the allow-list, addresses with
 * other schemes are dropped, all else is escaped text.
 *
 * @param parsed As `parseArticle` returned it; not changed.
 * @returns The body, and problems that only rendering can find.
 */
export function renderBody(
  parsed: ParsedArticle,
  { file, pictures, base, lang, labels, digits }: RenderOptions,
): { body: CompiledBody; problems: Problem[] } {
  const context: RenderContext = {
    file,
    pictures,
    base,
    direction: getTextDirection(lang),
    labels,
    digits,
    headings: [],
    links: [],
    styleSheets: new Set(),
    problems: [],
    headingIds: new Map(),
  };
  const tree = toHast(parsed.tree, {
    handlers: createHandlers(context),
    // Heading ids of ASCII have a prefix of their own, so notes need none.
    clobberPrefix: '',
    footnoteLabel: labels.footnotes,
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: (note, occurrence) => labels.backToReference(note + 1, occurrence),
  });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  const text = extractVisibleText(root);
  if (context.direction === 'rtl') isolateRuns(root);
  const { headings, links } = context;
  const styleSheets = [...context.styleSheets].sort();
  const html = toHtml(root);
  const body = { html, headings, links, styleSheets, text, words: countWords(text) };
  return { body, problems: context.problems };
}

function createHandlers(context: RenderContext): Handlers {
  const element: Handler = (state, node: BodyElement) => {
    const definition = elements.get(node.name ?? '');
    if (!definition) return state.all(node);
    if (definition.styles) context.styleSheets.add(definition.styles);
    return definition.render(node, state, context);
  };
  const nothing: Handler = () => undefined;
  const styled =
    (sheet: string, handler: Handler): Handler =>
    (...parameters) => {
      context.styleSheets.add(sheet);
      return handler(...parameters);
    };
  return {
    blockquote: styled('quotation', defaultHandlers.blockquote),
    footnoteReference: styled('footnotes', footnoteReferenceHandler(context)),
    heading: headingHandler(context),
    link: linkHandler(context),
    image: imageHandler(context),
    paragraph: paragraphHandler(context),
    code: styled('code', codeHandler),
    inlineCode: styled('code', inlineCodeHandler),
    table: styled('table', tableHandler(context)),
    tableRow: tableRowHandler,
    listItem: listItemHandler(context),
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
  };
}

function paragraphHandler(context: RenderContext): Handler {
  return (state, node: Paragraph): Element | ElementContent[] => {
    const [only, ...more] = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    if (only?.type !== 'image' || more.length > 0) return defaultHandlers.paragraph(state, node);
    const figure = buildLonePicture(only satisfies Image, context);
    return figure ? [figure] : [];
  };
}
