import { findPageElement } from '../../reader/page-element.ts';
import { fillPage, type PreviewContent, type PreviewFormats } from './fill-page.ts';

/**
 * The article's page in a frame without scripts. The site's own components made its template, and
 * the frame has the site's own style sheets.
 */
export class PreviewView {
  readonly #frame = findPageElement('#desk-page', HTMLIFrameElement);
  readonly #formats: PreviewFormats;
  readonly #template: Promise<string>;
  #isOpen: Promise<void> | undefined;

  /** @param base The site's path. */
  constructor(base: string, formats: PreviewFormats) {
    this.#formats = formats;
    this.#template = fetch(`${base}write/preview/`).then((response) => response.text());
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-width]')) {
      button.addEventListener('click', () => this.#setWidth(button));
    }
  }

  /** Shows a draft; the place to which the writer has scrolled stays. */
  async show(content: PreviewContent): Promise<void> {
    const page = new DOMParser().parseFromString(await this.#template, 'text/html');
    fillPage(page, content, this.#formats);
    this.#isOpen ??= this.#open(page);
    await this.#isOpen;
    const shown = this.#frame.contentDocument;
    const main = page.querySelector('main');
    if (!shown || !main) return;
    shown.querySelector('main')?.replaceWith(shown.importNode(main, true));
    // The reader's choices, such as dark colours, are attributes of the root.
    Object.assign(shown.documentElement.dataset, document.documentElement.dataset);
  }

  /** Loads the page's head once; what changes is put in its place. */
  #open(page: Document): Promise<void> {
    for (const element of page.querySelectorAll('script, meta[http-equiv], noscript')) {
      element.remove();
    }
    for (const link of page.querySelectorAll('a[href]')) link.setAttribute('tabindex', '-1');
    return new Promise((resolve) => {
      this.#frame.addEventListener('load', () => resolve(), { once: true });
      this.#frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
    });
  }

  #setWidth(chosen: HTMLButtonElement): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-width]')) {
      button.setAttribute('aria-pressed', String(button === chosen));
    }
    this.#frame.dataset['width'] = chosen.dataset['width'] ?? 'phone';
  }
}
