import { findPageElement } from '../../reader/page-element.ts';
import type { ExcerptPart } from '../query/excerpt.ts';
import { isolateValue } from './isolate-value.ts';
import type { FoundArticle } from './load-found-article.ts';
import { formatTextFragment } from './text-fragment.ts';

export interface ResultItem {
  item: HTMLLIElement;
  link: HTMLAnchorElement;
}

/** Without support, a text fragment would break the link to the heading too. */
const knowsTextFragments = 'fragmentDirective' in document;

/** Renders one result from the page's `template`; missing fields stay empty. */
export function createResultItem(template: HTMLTemplateElement, article: FoundArticle): ResultItem {
  const { url, title, meta, excerpt, subResults } = article;
  const isolated = meta['isolated']?.split('\n').filter(Boolean) ?? [];
  const fill = (within: ParentNode, selector: string, text: readonly ExcerptPart[]) =>
    findPageElement(selector, HTMLElement, within).replaceChildren(isolateValue(text, isolated));

  const content = document.importNode(template.content, true);
  const item = findPageElement('li', HTMLLIElement, content);
  const link = findPageElement('a', HTMLAnchorElement, item);
  link.href = url;
  fill(item, '.result-link', title);
  fill(item, '.result-excerpt', excerpt);
  for (const name of ['section', 'date']) {
    findPageElement(`.result-${name}`, HTMLElement, item).textContent = meta[name] ?? '';
  }
  const list = findPageElement('ul', HTMLUListElement, item);
  const part = findPageElement('li', HTMLLIElement, list);
  list.replaceChildren(
    ...subResults.map(({ title, url, excerpt }) => {
      const each = document.importNode(part, true);
      const link = findPageElement('a', HTMLAnchorElement, each);
      link.href = knowsTextFragments ? url + formatTextFragment(excerpt) : url;
      fill(each, 'a', title);
      fill(each, 'p', excerpt);
      return each;
    }),
  );
  list.hidden = subResults.length === 0;
  return { item, link };
}
