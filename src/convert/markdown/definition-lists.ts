import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../plain-text.ts';
import { isShortLine } from '../text/lines.ts';

/** The mark of a definition, at the beginning of its line. */
const mark = /^:[ \t]+/;
/** More lines before the first definition are prose that a colon stands in. */
const mostTerms = 3;

/**
 * Turns definition lists of PHP Markdown Extra, kramdown and Goldmark into what the same list of
 * HTML becomes: each term a bold paragraph, and each definition one of its own.
 *
 * @param tree Changed in place.
 * @example `الصبا⏎: ريح شرقية` → `**الصبا**`, `ريح شرقية`
 * @see https://michelf.ca/projects/php-markdown/extra/#def-list
 */
export function readDefinitionLists(tree: Nodes): void {
  if (!('children' in tree)) return;
  const children: RootContent[] = [];
  // Definitions may stand below an empty line.
  let isOpen = false;
  for (const child of tree.children as RootContent[]) {
    readDefinitionLists(child);
    if (child.type !== 'paragraph') {
      isOpen = false;
      children.push(child);
      continue;
    }
    const lines = linesOf(child);
    const first = lines.findIndex(isDefinition);
    const before = children.at(-1);
    const terms = first > 0 ? lines.slice(0, first) : [];
    if (first === 0 && !isOpen && before?.type === 'paragraph' && isTerms(linesOf(before))) {
      children.splice(-1, 1, ...linesOf(before).map(termOf));
      isOpen = true;
    }
    if (first < 0 || (first === 0 ? !isOpen : !isTerms(terms))) {
      isOpen = false;
      children.push(child);
      continue;
    }
    isOpen = true;
    children.push(...terms.map(termOf), ...definitionsOf(lines.slice(first)));
  }
  tree.children = children as typeof tree.children;
}

/** The content of one line of a paragraph. */
type Line = readonly PhrasingContent[];

function linesOf({ children }: Paragraph): Line[] {
  let line: PhrasingContent[] = [];
  const lines = [line];
  const startLine = () => {
    line = [];
    lines.push(line);
  };
  for (const child of children) {
    if (child.type === 'break') startLine();
    else if (child.type !== 'text') line.push(child);
    else {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) startLine();
        if (value !== '') line.push({ type: 'text', value });
      }
    }
  }
  return lines;
}

function isDefinition([first]: Line): boolean {
  return first?.type === 'text' && mark.test(first.value);
}

function isTerms(lines: readonly Line[]): boolean {
  const texts = lines.map((line) => plainText({ type: 'paragraph', children: [...line] }).trim());
  return texts.length <= mostTerms && texts.every((text) => text !== '' && isShortLine(text));
}

function termOf(line: Line): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: [...line] }] };
}

/** Lines without a mark go on with the definition before them. */
function definitionsOf(lines: readonly Line[]): Paragraph[] {
  const definitions: Paragraph[] = [];
  for (const line of lines) {
    const [first, ...others] = line;
    const last = definitions.at(-1);
    if (first?.type === 'text' && isDefinition(line)) {
      const text = { ...first, value: first.value.replace(mark, '') };
      definitions.push({ type: 'paragraph', children: [text, ...others] });
    } else last?.children.push({ type: 'text', value: '\n' }, ...line);
  }
  return definitions;
}
