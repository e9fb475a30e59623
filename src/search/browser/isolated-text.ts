import type { ExcerptPart } from '../query/excerpt.ts';
import { excerptRuns } from './excerpt-runs.ts';

/**
 * An excerpt as nodes: marked words in `mark`, runs against the direction of the text in `bdi`.
 * Only text nodes are made of what articles say, so that nothing in them can become an element.
 */
export function isolatedText(parts: readonly ExcerptPart[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { dir, isolate, parts: pieces } of excerptRuns(parts)) {
    const nodes = pieces.map(({ text, marked }) => {
      if (!marked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    });
    if (isolate) {
      const bdi = document.createElement('bdi');
      bdi.dir = dir;
      bdi.append(...nodes);
      fragment.append(bdi);
    } else {
      fragment.append(...nodes);
    }
  }
  return fragment;
}
