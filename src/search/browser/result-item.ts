import type { ExcerptPart } from '../query/excerpt.ts';
import { isolatedText } from './isolated-text.ts';
import { pageElement } from './page-element.ts';
import type { FoundArticle } from './searcher.ts';
import { textFragment } from './text-fragment.ts';

export interface ResultItem {
  item: HTMLLIElement;
  link: HTMLAnchorElement;
}

/** Elsewhere a text fragment would keep even the heading from being found. */
const knowsTextFragments = 'fragmentDirective' in document;

/** Makes one result of the page's `template`; what an article does not have is left out. */
export function resultItem(template: HTMLTemplateElement, article: FoundArticle): ResultItem {
  const content = document.importNode(template.content, true);
  const item = pageElement('.search-result', HTMLLIElement, content);
  const link = pageElement('.result-link', HTMLAnchorElement, item);
  const { url, title, meta, excerpt, subResults } = article;
  link.href = url;
  link.replaceChildren(isolatedText(title));
  fill(item, '.result-section', plain(meta['section']));
  fill(item, '.result-date', plain(meta['date']));
  fill(item, '.result-excerpt', excerpt);
  const parts = pageElement('.sub-results', HTMLElement, item);
  const part = pageElement('.sub-result', HTMLElement, parts);
  parts.replaceChildren(
    ...subResults.map(({ title, url, excerpt }) => {
      const each = document.importNode(part, true);
      const link = pageElement('a', HTMLAnchorElement, each);
      link.href = knowsTextFragments ? url + textFragment(excerpt) : url;
      link.replaceChildren(isolatedText(title));
      fill(each, '.sub-result-excerpt', excerpt);
      return each;
    }),
  );
  if (subResults.length === 0) parts.remove();
  return { item, link };
}

function plain(text: string | undefined): ExcerptPart[] {
  return text ? [{ text, marked: false }] : [];
}

function fill(item: HTMLElement, selector: string, content: readonly ExcerptPart[]): void {
  const element = pageElement(selector, HTMLElement, item);
  if (content.length === 0) element.remove();
  else element.replaceChildren(isolatedText(content));
}
