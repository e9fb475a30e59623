import type { Element, ElementContent, Nodes, Root } from 'hast';
import { foldForMatch } from '../../../../src/arabic/fold.ts';
import { copyTree } from '../../../../src/convert/html/copy-tree.ts';
import {
  elementsIn,
  firstElement,
  isElement,
  labelsOf,
  lineOf,
} from '../../../../src/convert/html/element.ts';
import { pictureAddress } from '../../../../src/convert/html/picture-address.ts';
import { leafLines } from '../../../../src/convert/page/lines-outside.ts';
import type { PageFacts } from '../../../../src/convert/page/page-facts.ts';
import { isIcon } from '../../../../src/convert/page/page-furniture.ts';
import { isSamePicture, namedPictures, siteMark } from '../../../../src/convert/page/page-lead.ts';

/** How pages label the sentence or paragraph between headline and text. */
const standfirstLabels =
  /(?:^|[\s_-])(?:summary|intro(?:text|duction)?|lead|lede|standfirst|deck|sub-?head(?:ing|line)?|sub-?title|chapeau|excerpt|rutitr|description)(?:$|[\s_-])/i;
/** How they label the place of the picture there. */
const pictureLabels =
  /featured|(?:^|[\s_-])(?:lead|hero|cover|thumbnail|img-desc)(?:$|[\s_-])|(?:main|article|post|item|story|news)[_-]?(?:image|img|photo|pic|picture|media)|^image$/i;
const captionLabels =
  /caption|legend|cutline|(?:^|[\s_-])(?:img|image|photo|pic|picture|figure)[_-]?(?:cap|desc)/i;

/**
 * Brings back what an extractor leaves behind above the text, since it stands in the page's header:
 * the lead picture with its caption, and the standfirst, which often is the first paragraph.
 *
 * @param content The article's part of the page; gains them at its beginning.
 */
export function restoreOpening(facts: PageFacts, content: Root, title: string): void {
  const { elements } = facts;
  // Shorter ones are dates and names.
  const lines = leafLines(content).filter((line) => line.length > 60);
  const [start, next = start] = lines.slice(0, 2).map((line) => beginningOf(line, elements));
  const headline = elements.findIndex(
    (element) =>
      isElement(element, 'h1', 'h2', 'h3') && lettersOnly(lineOf(element)) === lettersOnly(title),
  );
  if (!start || headline < 0) return;
  const text = lettersOnly(lineOf(content));
  const above = elements
    .slice(0, elements.indexOf(start))
    .filter((element) => !holds(element, start));
  const standfirst = above.filter((element) => {
    if (!isElement(element, 'p', 'div', 'h2', 'h3', 'h4', 'span', 'strong')) return false;
    const isUnderHeadline = elements.indexOf(element) > headline;
    const line = lineOf(element);
    const words = lettersOnly(line);
    return (
      isUnderHeadline &&
      standfirstLabels.test(labelsOf(element)) &&
      words.split(' ').length > 3 &&
      words !== lettersOnly(title) &&
      !text.includes(words) &&
      [...elementsIn(element)].every((inner) => !isElement(inner, 'a', 'time', 'ul', 'form', 'h1'))
    );
  });
  const outermost = standfirst.filter(
    (element) => !standfirst.some((other) => holds(other, element)),
  );
  const picture = leadFigure(facts, { start, next, headline: elements[headline] }, content);
  const opening = outermost.map(
    (element): ElementContent => ({
      ...copyTree(element),
      tagName: isElement(element, 'div') ? 'div' : 'p',
      // As a label it would make it furniture.
      properties: {},
    }),
  );
  content.children.unshift(...(picture ? [picture] : []), ...opening);
}

/** The innermost element of the page that begins with a line of the article. */
function beginningOf(line: string, elements: readonly Element[]): Element | undefined {
  const beginning = lettersOnly(line).slice(0, 60);
  const begins = (element: Element) =>
    isElement(element, 'p', 'div', 'td', 'li', 'h2', 'h3', 'span', 'article', 'section') &&
    lettersOnly(lineOf(element)).startsWith(beginning);
  const outermost = elements.findIndex(begins);
  if (outermost < 0) return undefined;
  return elements.slice(outermost, outermost + 40).findLast(begins);
}

/** The picture under a headline; some pages set it under the first paragraph. */
function leadFigure(
  facts: PageFacts,
  { start, next, headline }: Record<'start' | 'next' | 'headline', Element | undefined>,
  content: Root,
): Element | undefined {
  if (!next) return undefined;
  const marks = [start, next, headline].filter((mark) => mark !== undefined);
  const above = facts.elements.slice(0, facts.elements.indexOf(next));
  const inText = [...elementsIn(content)].filter((element) => isElement(element, 'img'));
  const named = namedPictures(facts);
  const isLead = (img: Element, box: Element) => {
    const src = pictureAddress(img);
    if (!src || isIcon(img) || siteMark.test(src)) return false;
    if (inText.some((other) => isSamePicture(pictureAddress(other) ?? '', src))) return false;
    return (
      named.some((name) => isSamePicture(name, src)) ||
      pictureLabels.test(labelsOf(box)) ||
      (isElement(box, 'figure') && firstElement(box, 'figcaption') !== undefined)
    );
  };
  const boxOf = (img: Element) => {
    const boxes = above.filter(
      (box) =>
        holds(box, img) &&
        !isElement(box, 'a', 'picture', 'header', 'nav', 'body', 'html') &&
        lineOf(box).length < 300 &&
        marks.every((mark) => !holds(box, mark) && box !== mark) &&
        [...elementsIn(box)].filter((inner) => isElement(inner, 'img')).length === 1,
    );
    const labelled =
      boxes.find((box) => isElement(box, 'figure')) ??
      boxes.find((box) => pictureLabels.test(labelsOf(box)));
    return labelled ?? boxes.at(-1) ?? img;
  };
  const found = above
    .filter((element) => isElement(element, 'img'))
    .map((img) => ({ img, box: boxOf(img) }))
    .find(({ img, box }) => isLead(img, box));
  if (!found) return undefined;
  const { img, box } = found;
  const captions = [...elementsIn(box)].filter(
    (element) => isElement(element, 'figcaption') || captionLabels.test(labelsOf(element)),
  );
  const [caption] = captions.filter(
    (element) => !captions.some((other) => holds(other, element)) && !holds(element, img),
  );
  const children = [
    copyTree(img),
    ...(caption ? [{ ...copyTree(caption), tagName: 'figcaption' }] : []),
  ];
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

function holds(outer: Nodes, inner: Element): boolean {
  return outer !== inner && [...elementsIn(outer)].includes(inner);
}

function lettersOnly(text: string): string {
  return (foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
