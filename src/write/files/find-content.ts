import type { Element, ElementContent, Nodes, Root } from 'hast';
import { copyTree } from '../../convert/html/copy-tree.ts';
import { attribute, elementsIn, isElement, lineOf } from '../../convert/html/element.ts';
import type { LeftOut } from '../../convert/left-out.ts';
import { leafLines } from '../../convert/page/lines-outside.ts';

/** The article's part of a page. */
export interface PageContent {
  content: Root;
  leftOut: LeftOut[];
}

/** What an article holds of a page's text where it is the page's one article. */
const leastOfPage = 0.5;
/** Shorter lines outside of the article are menus and buttons. */
const shortestProse = 80;
const longestShown = 500;

/**
 * Finds the article in a page by its elements: the longest `article` where it holds most of the text,
 * else `main` or the body without menus, side columns, and the page's own head and foot.
 *
 * @param page It stays as it is.
 */
export function findContent(page: Root): PageContent {
  const elements = [...elementsIn(page)];
  const whole =
    elements.find(
      (element) => isElement(element, 'main') || attribute(element, 'role') === 'main',
    ) ??
    elements.find((element) => isElement(element, 'body')) ??
    page;
  const copy = copyTree(whole);
  const rest: Root = { type: 'root', children: 'children' in copy ? (copy.children as []) : [] };
  const leftOut = dropPageParts(rest);
  const [article] = elements
    .filter((element) => isElement(element, 'article'))
    .map((element) => ({ element, length: lineOf(element).length }))
    .sort((a, b) => b.length - a.length);
  if (!article || article.length < lineOf(rest).length * leastOfPage)
    return { content: rest, leftOut };
  const content: Root = { type: 'root', children: copyTree(article.element).children };
  const inside = new Set(leafLines(content));
  const outside = leafLines(rest)
    .filter((line) => line.length >= shortestProse && !inside.has(line))
    .map((line): LeftOut => ({ text: line.slice(0, longestShown), reason: 'outside-article' }));
  return { content, leftOut: [...outside, ...leftOut] };
}

/** Drops what stands around the text of every page. @param parent Changed in place. */
function dropPageParts(parent: Root | Element): LeftOut[] {
  const leftOut: LeftOut[] = [];
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    const isPart =
      isElement(child, 'nav', 'aside', 'dialog') ||
      (isElement(child, 'header', 'footer') && !holdsTitle(child));
    if (isPart) {
      const text = lineOf(child).slice(0, longestShown);
      if (text !== '') leftOut.push({ text, reason: 'page-furniture' });
      continue;
    }
    // The parts of an article and of a quotation are their own.
    if (isElement(child, 'div', 'main', 'section', 'form')) leftOut.push(...dropPageParts(child));
    kept.push(child);
  }
  parent.children = kept as ElementContent[];
  return leftOut;
}

function holdsTitle(header: Element): boolean {
  return [...elementsIn(header)].some((element) => isElement(element, 'h1'));
}
