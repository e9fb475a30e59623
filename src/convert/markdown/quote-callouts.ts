import type { Blockquote, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { extractPlainText } from '../../mdx/plain-text.ts';
import { blockComponent } from '../html/component.ts';
import { calloutType, isCalloutKind } from './callout-type.ts';

/** `[!NOTE]`, in Obsidian also `[!tip|wide]-`, where `-` and `+` say whether it is folded. */
const mark = /^\[!([\p{L}\p{N}_ -]{1,40})(?:\|[^\]\n]*)?\][+-]?[ \t]*/u;
/** Chirpy writes the kind below the quotation: `{: .prompt-tip }`. */
const prompt = /^<!-- maqalat-prompt (\w+) -->$/;

/** Keeps the class that Chirpy gives a quotation, before attribute lists are taken out. */
export function protectPrompts(text: string): string {
  return text.replace(
    /^\{:[ \t]*\.prompt-(\w+)[ \t]*\}[ \t]*$/gm,
    (_list, kind: string) => `<!-- maqalat-prompt ${kind} -->`,
  );
}

/**
 * Turns quotations that are alerts into callouts: `> [!NOTE]` of GitHub and Hugo, with title and
 * fold as Obsidian has them.
 *
 * @param tree Changed in place.
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 * @see https://help.obsidian.md/callouts
 */
export function quotesToCallouts(tree: Nodes): void {
  if (!('children' in tree)) return;
  const children: RootContent[] = [];
  for (const child of tree.children as RootContent[]) {
    quotesToCallouts(child);
    const last = children.at(-1);
    const kind = child.type === 'html' ? prompt.exec(child.value)?.[1] : undefined;
    if (kind !== undefined) {
      if (last?.type === 'blockquote') {
        children.pop();
        children.push(blockComponent('Callout', { type: calloutType(kind) }, last.children));
      }
    } else children.push(...(child.type === 'blockquote' ? calloutOf(child) : [child]));
  }
  tree.children = children as typeof tree.children;
}

/** The callout that a quotation is; one that says nothing is none. */
function calloutOf(quote: Blockquote): RootContent[] {
  const [first, ...blocks] = quote.children;
  const [lead] = first?.type === 'paragraph' ? first.children : [];
  const found = lead?.type === 'text' ? mark.exec(lead.value) : null;
  if (first?.type !== 'paragraph' || lead?.type !== 'text' || !found) return [quote];
  const [all, kind = ''] = found;
  const text = { ...lead, value: lead.value.slice(all.length) };
  const { line, rest } = splitAtLineEnd({ ...first, children: [text, ...first.children.slice(1)] });
  const written = extractPlainText({ type: 'paragraph', children: line });
  const title = written || (isCalloutKind(kind) ? '' : kind);
  const children = rest.length > 0 ? [{ ...first, children: rest }, ...blocks] : blocks;
  if (children.length === 0) {
    // A callout of one line says all in its title.
    const only = { ...first, children: line };
    return written === '' ? [] : [blockComponent('Callout', { type: calloutType(kind) }, [only])];
  }
  if (!/^(?:quote|cite)$/i.test(kind)) {
    return [blockComponent('Callout', { type: calloutType(kind), title }, children)];
  }
  return title === ''
    ? [{ ...quote, children }]
    : [blockComponent('Quote', { by: title }, children)];
}

/** The first line of a paragraph, and what follows it. */
function splitAtLineEnd({ children }: Paragraph): {
  line: PhrasingContent[];
  rest: PhrasingContent[];
} {
  const line: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const after = children.slice(index + 1);
    if (child.type === 'break') return { line, rest: after };
    const at = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type === 'text' && at >= 0) {
      if (at > 0) line.push({ ...child, value: child.value.slice(0, at) });
      const value = child.value.slice(at + 1);
      return { line, rest: value === '' ? after : [{ ...child, value }, ...after] };
    }
    if (child.type !== 'text' || child.value !== '') line.push(child);
  }
  return { line, rest: [] };
}
