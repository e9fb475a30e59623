import type { ExcerptPart } from '../query/excerpt.ts';
import { isolateValue } from './isolate-value.ts';
import type { FoundArticle } from './load-found-article.ts';
import { pageElement } from './page-element.ts';
import { textFragment } from './text-fragment.ts';

export interface ResultItem {
  item: HTMLLIElement;
  link: HTMLAnchorElement;
}

/** Elsewhere a text fragment would keep even the heading from being found. */
const knowsTextFragments = 'fragmentDirective' in document;

/** Makes one result of the page's `template`; what an article does not have stays empty. */
export function resultItem(template: HTMLTemplateElement, article: FoundArticle): ResultItem {
  const { url, title, meta, excerpt, subResults } = article;
  const isolated = meta['isolated']?.split('\n').filter(Boolean) ?? [];
  const fill = (within: ParentNode, selector: string, text: readonly ExcerptPart[]) =>
    pageElement(selector, HTMLElement, within).replaceChildren(isolateValue(text, isolated));

  const content = document.importNode(template.content, true);
  const item = pageElement('li', HTMLLIElement, content);
  const link = pageElement('a', HTMLAnchorElement, item);
  link.href = url;
  fill(item, '.result-link', title);
  fill(item, '.result-excerpt', excerpt);
  for (const name of ['section', 'date']) {
    pageElement(`.result-${name}`, HTMLElement, item).textContent = meta[name] ?? '';
  }
  const list = pageElement('ul', HTMLUListElement, item);
  const part = pageElement('li', HTMLLIElement, list);
  list.replaceChildren(
    ...subResults.map(({ title, url, excerpt }) => {
      const each = document.importNode(part, true);
      const link = pageElement('a', HTMLAnchorElement, each);
      link.href = knowsTextFragments ? url + textFragment(excerpt) : url;
      fill(each, 'a', title);
      fill(each, 'p', excerpt);
      return each;
    }),
  );
  list.hidden = subResults.length === 0;
  return { item, link };
}
