import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { h } from '../hast.ts';
import { extractPlainText } from '../plain-text.ts';
import { text } from './attribute-types.ts';
import { type ElementDefinition, wordsOf } from './element-definition.ts';
import { splitPhrasing, trimPhrasing } from './split-phrasing.ts';

const ellipsis = /[ \t](?:…|\.\.\.)[ \t]/g;
const slash = /[ \t]\/[ \t]/g;

/**
 * `<Poem by="…" title="…">` … `</Poem>`: a line of source is a line of verse, its two hemistichs
 * separated by ` … ` or ` / `; a line without either stands alone; a blank line parts stanzas.
 *
 * @example `قفا نبك … بسقط اللوى` → two hemistichs
 */
export const poem: ElementDefinition = {
  name: 'Poem',
  place: 'block',
  styles: 'poem',
  attributes: { by: text, title: text },
  content: 'blocks',
  checkContent(element, report) {
    for (const child of element.children) if (child.type !== 'paragraph') report.misplaced(child);
  },
  render(element, state) {
    const title = wordsOf(element, 'title');
    const by = wordsOf(element, 'by');
    const stanzas = element.children.flatMap((child) =>
      child.type === 'paragraph' ? [stanza(child.children, state)] : [],
    );
    return [
      h('figure', { className: ['poem'] }, [
        ...(title ? [h('p', { className: ['poem-title'] }, [title])] : []),
        ...stanzas,
        ...(by ? [h('figcaption', { className: ['poem-by'] }, [by])] : []),
      ]),
    ];
  },
};

function stanza(children: readonly PhrasingContent[], state: State): Element {
  const lines = splitPhrasing(children, /(?:(?<![ \t])[ \t]+)?(?:\r\n|\n|\r)[ \t]*/g)
    .map(trimPhrasing)
    .filter((line) => line.length > 0);
  return h(
    'div',
    { className: ['poem-stanza'] },
    lines.map((line) => verseLine(line, state)),
  );
}

function verseLine(line: readonly PhrasingContent[], state: State): Element {
  const rendered = (children: readonly PhrasingContent[]) =>
    state.all({ type: 'paragraph', children: [...children] });
  const parts = hemistichs(line);
  if (parts.length < 2) return h('p', { className: ['poem-line', 'single'] }, rendered(line));
  const spans = parts.map((part) => h('span', { className: ['hemistich'] }, rendered(part)));
  return h(
    'p',
    { className: ['poem-line'] },
    // The space parts the words where styles do not, as in copied text.
    spans.flatMap((span, index) => (index > 0 ? [' ', span] : [span])),
  );
}

/** An ellipsis is the stronger sign: a line that has one keeps its slashes. */
function hemistichs(line: readonly PhrasingContent[]): PhrasingContent[][] {
  for (const separator of [ellipsis, slash]) {
    const parts = splitPhrasing(line, separator).map(trimPhrasing);
    const isWhole = parts.every((part) => part.some((node) => extractPlainText(node) !== ''));
    if (parts.length > 1 && isWhole) return parts;
  }
  return [[...line]];
}
