import type { Element, ElementContent, Root } from 'hast';
import { foldForMatch } from '../../arabic/fold.ts';
import {
  attribute,
  elementsIn,
  firstElement,
  isElement,
  labelsOf,
  lineOf,
  mapChildren,
} from '../html/element.ts';
import type { LeftOut } from '../left-out.ts';
import { furnitureLines } from './furniture-lines.ts';
import { dropRelatedBoxes } from './related-boxes.ts';
import { dropTrailingLinks } from './trailing-links.ts';

/** What an element of a page calls itself where it is no part of the article. */
const furnitureLabels =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|related|recommend(?:ed|ations)?|read-?(?:more|also)|more-?(?:news|stories)|most-?(?:read|viewed)|trending|newsletter|subscribe|comments?|comment-?list|disqus|breadcrumbs?|post-?nav(?:igation)?|pagination|author-?(?:box|bio|info)|tags?-?(?:links|list|cloud)?|post-?tags|meta|post-?meta|entry-?meta|page-?meta|advert(?:isement)?|ads?|banner|promo|sponsor(?:ed)?|cookie|print|toolbar|font-?size|widget|sidebar|footer|toc|(?:ez-)?toc[_-](?:container|title|list)|table-of-contents|skip-?link|visually-hidden-focusable)(?:$|[\s_-])/i;
const articleLabels =
  /article-?(?:body|content|text)|entry-?content|post-?(?:body|content)|main-?content|story-?body/i;

/**
 * Takes out of an article's part of a page what the page put there: share buttons, links to other
 * articles, the headline again, lines that only repeat date and author.
 *
 * @param content Changed in place.
 */
export function dropPageFurniture(
  content: Root,
  known: { title: string; authorNames: readonly string[]; stampLines: ReadonlySet<string> },
): LeftOut[] {
  const leftOut: LeftOut[] = [];
  const words = lineOf(content).length;
  const title = lettersOnly(known.title);
  const authors = new Set(known.authorNames.map(lettersOnly));
  const leave = (text: string, reason: LeftOut['reason']): ElementContent[] => {
    if (text !== '') leftOut.push({ text: text.slice(0, 500), reason });
    return [];
  };
  let isBeforeText = true;
  mapChildren(content, (node) => {
    if (!isElement(node)) return [node];
    if (isElement(node, 'img') && isIcon(node)) return [];
    const line = lineOf(node);
    if (isElement(node, 'p', 'div', 'span') && onlyParts.test(line)) return [];
    const isWhole = line.length > words / 2;
    if (line === '' || isWhole) return [node];
    const labels = labelsOf(node);
    if (isButton(node, line)) return leave(line, 'button');
    if (isBeforeText && isElement(node, 'p', 'div', 'ul') && isLinkLine(node, line))
      return leave(line, 'page-furniture');
    if (furnitureLabels.test(labels) && !articleLabels.test(labels) && isLight(node, line)) {
      return leave(line, 'page-furniture');
    }
    if (isElement(node, 'h1', 'h2', 'h3') && isBeforeText && lettersOnly(line) === title)
      return leave(line, 'repeated-title');
    if (isElement(node, 'time', 'p', 'div', 'span', 'li', 'address') && line.length < 120) {
      if (known.stampLines.has(line)) return leave(line, 'stamp');
      if (authors.has(lettersOnly(line.replace(/^(?:بقلم|كتبت?|كتبه|by)\s*[:：/-]?\s*/iu, ''))))
        return leave(line, 'stamp');
    }
    if (isElement(node, 'p') && line.length > 120) isBeforeText = false;
    return [node];
  });
  return [...leftOut, ...dropRelatedBoxes(content), ...dropTrailingLinks(content)];
}

const buttons = new Set(furnitureLines.line.map(lettersOnly));

/** Marks between the parts of a line, `نُشر | حُدّث`, whose parts went. */
const onlyParts = /^[|/\\•·›»]+$/u;

/** On a page, a line of its own that says `انسخ الرابط` is a button wherever it stands. */
function isButton(node: ElementContent, line: string): boolean {
  return (
    isElement(node, 'p', 'div', 'a', 'span', 'li', 'strong') &&
    line.length < 40 &&
    buttons.has(lettersOnly(line))
  );
}

const iconPath =
  /\/(?:icons?|sprites?|buttons?)\/|[-_](?:icon|logo|button)[-_.]|\/(?:icon|logo)[-_.\d]|PromotionBanners|\/ads?\//i;

/** Pictures that a page is drawn with: small ones, and those that call themselves icons. */
export function isIcon(img: Element): boolean {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(attribute(img, name) ?? '', 10));
  return sizes.some((size) => size <= 48) || iconPath.test(attribute(img, 'src') ?? '');
}

/** A few linked words above the text: the section that the article stands in. */
function isLinkLine(node: Element, line: string): boolean {
  const links = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  return (
    line.length < 60 &&
    links.length > 0 &&
    links.every(
      (child) =>
        isElement(child, 'a', 'li') && firstElement({ type: 'root', children: [child] }, 'a'),
    )
  );
}

/** Few words, or words that are mostly links: an article's own text is neither. */
function isLight(node: ElementContent, line: string): boolean {
  const links = [...elementsIn(node)].filter(
    (element) => isElement(element, 'a') && attribute(element, 'href'),
  );
  const linked = links.reduce((sum, link) => sum + lineOf(link).length, 0);
  return line.length < 200 || linked > line.length / 2;
}

function lettersOnly(text: string): string {
  return (foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
