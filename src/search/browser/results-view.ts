import type { FoundArticle } from './engine.ts';
import { excerptParts } from './excerpt.ts';
import { isolatedText } from './isolated-text.ts';
import { pageElement } from './page-element.ts';

/** The list of results, which the page's `template` gives its shape. */
export class ResultsView {
  readonly #list = pageElement('#search-results', HTMLOListElement);
  readonly #template = pageElement('#search-result', HTMLTemplateElement);

  get length(): number {
    return this.#list.childElementCount;
  }

  clear(): void {
    this.#list.replaceChildren();
  }

  /** Adds results at the end, and gives the first one's link, for the keyboard to go on from. */
  add(articles: readonly FoundArticle[]): HTMLAnchorElement | undefined {
    const items = articles.map((article) => this.#item(article));
    this.#list.append(...items.map(({ item }) => item));
    return items[0]?.link;
  }

  #item({ url, excerpt, meta }: FoundArticle): { item: Node; link: HTMLAnchorElement } {
    const item = document.importNode(this.#template.content, true);
    const link = pageElement('.result-link', HTMLAnchorElement, item);
    link.href = url;
    link.replaceChildren(plain(meta['title'] ?? url));
    const fill = (selector: string, content: DocumentFragment | undefined) => {
      const element = pageElement(selector, HTMLElement, item);
      if (content) element.replaceChildren(content);
      else element.remove();
    };
    fill('.result-date', meta['date'] ? plain(meta['date']) : undefined);
    fill('.result-section', meta['section'] ? plain(meta['section']) : undefined);
    fill('.result-excerpt', isolatedText(excerptParts(excerpt)));
    return { item, link };
  }
}

function plain(text: string): DocumentFragment {
  return isolatedText([{ text, marked: false }]);
}
