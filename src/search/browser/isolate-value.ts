import type { ExcerptPart } from '../query/excerpt.ts';
import { excerptRuns } from './excerpt-runs.ts';

/**
 * An excerpt as nodes: marked words in `mark`, runs against the direction of the text in `bdi`.
 * Only text nodes are made of what articles say, so that nothing in them can become an element.
 *
 * @param isolated As for `excerptRuns`.
 */
export function isolateValue(
  parts: readonly ExcerptPart[],
  isolated: readonly string[],
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { isolate, parts: pieces } of excerptRuns(parts, isolated)) {
    const place = isolate ? document.createElement('bdi') : fragment;
    for (const { text, marked } of pieces) place.append(marked ? markOf(text) : text);
    if (isolate) fragment.append(place);
  }
  return fragment;
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
