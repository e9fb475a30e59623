import type { ExcerptPart } from '../query/excerpt.ts';
import { splitExcerptRuns } from './excerpt-runs.ts';

/**
 * Renders an excerpt as nodes: highlighted words in `mark`, runs against the text's direction in
 * `bdi`. Article text becomes text nodes only, so that it cannot create elements.
 *
 * @param isolated As for `splitExcerptRuns`.
 */
export function isolateValue(
  parts: readonly ExcerptPart[],
  isolated: readonly string[],
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { isolate, parts: pieces } of splitExcerptRuns(parts, isolated)) {
    const place = isolate ? document.createElement('bdi') : fragment;
    for (const { text, marked } of pieces) place.append(marked ? createMark(text) : text);
    if (isolate) fragment.append(place);
  }
  return fragment;
}

function createMark(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
