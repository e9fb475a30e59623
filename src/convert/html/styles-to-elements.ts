import type { Element, ElementContent, Root } from 'hast';
import { isLabelledCaption } from './caption-label.ts';
import { attribute, isElement, lineOf, mapChildren } from './element.ts';

/**
 * Converts inline styles to elements, and unwraps elements without meaning: bold and
 * italic by style (as Word and Google Docs paste it), headings in bold paragraphs with a heading's
 * role, words of another language, `<b>` that is set back to normal weight.
 *
 * @param tree Changed in place.
 * @param lang The article's language.
 */
export function stylesToElements(tree: Root, lang: string): void {
  mapChildren(tree, (node) => {
    if (!isElement(node)) return [node];
    if (node.tagName.includes(':')) return node.children;
    const style = attribute(node, 'style') ?? '';
    if (isElement(node, 'b', 'strong') && /font-weight\s*:\s*(?:normal|400)/i.test(style)) {
      return node.children;
    }
    if (isElement(node, 'div', 'p') && attribute(node, 'role') === 'heading') {
      const level = Math.min(6, Math.max(2, Number(attribute(node, 'ariaLevel')) || 2));
      return [{ ...node, tagName: `h${level}` }];
    }
    const foreign = foreignLanguage(node, lang);
    if (foreign && isElement(node, 'span', 'i', 'em', 'bdi', 'cite', 'font', 'p', 'div')) {
      const isWords = !isElement(node, 'p', 'div');
      const marked: Element = { ...node, tagName: isWords ? 'x-lang' : 'x-lang-block' };
      marked.properties = { code: foreign };
      return [marked];
    }
    // `figures.ts` looks for its label.
    if (isElement(node, 'span') && isLabelledCaption(node)) return [node];
    if (isElement(node, 'span', 'font')) return elementsForStyle(node, style);
    return [node];
  });
}

function elementsForStyle(node: Element, style: string): ElementContent[] {
  if (lineOf(node) === '') return node.children;
  const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
  const isItalic = /font-style\s*:\s*italic/i.test(style);
  const isStruck = /text-decoration[^;]{0,200}line-through/i.test(style);
  let children = node.children;
  const wrap = (tagName: string): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  });
  if (isStruck) children = [wrap('del')];
  if (isItalic) children = [wrap('em')];
  if (isBold) children = [wrap('strong')];
  return children;
}

/** Word marks every run with a language; it counts only if the script agrees. */
function foreignLanguage(node: Element, lang: string): string | undefined {
  const code = attribute(node, 'lang') ?? attribute(node, 'xmlLang');
  if (!code || code.split('-')[0]?.toLowerCase() === lang.split('-')[0]?.toLowerCase())
    return undefined;
  const text = lineOf(node);
  const hasArabicLetters = /\p{Script=Arabic}/u.test(text);
  const isArabicScript = /^(?:ar|fa|ur|ps|ckb|ug|sd)\b/i.test(code);
  if (!/\p{L}/u.test(text) || hasArabicLetters !== isArabicScript) return undefined;
  // Word's language marks on Latin words add nothing to the script.
  if (/\bMso|mso-/.test(`${attribute(node, 'className')} ${attribute(node, 'style')}`))
    return undefined;
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
