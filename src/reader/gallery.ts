/** Names of the lightbox's buttons, as `data-names` of a gallery holds them. */
interface ButtonNames {
  next: string;
  previous: string;
  close: string;
  /** With `{number}` and `{total}`. */
  place: string;
}

/** A finger that moves this far, in CSS pixels, turns to the next picture. */
const swipeDistance = 40;

/** Opens the pictures of a gallery large in a dialog, one after the other. */
export function runGallery(gallery: HTMLElement): void {
  const links = [...gallery.querySelectorAll<HTMLAnchorElement>('li a')];
  const lightbox = new Lightbox(links, JSON.parse(gallery.dataset['names'] ?? '{}'));
  gallery.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    // With these keys readers open a tab or window of their own.
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    lightbox.open(links.indexOf(link));
  });
}

class Lightbox {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #names: ButtonNames;
  readonly #dialog = document.createElement('dialog');
  readonly #count = build('span', 'lightbox-count');
  readonly #caption = build('p', 'lightbox-caption');
  readonly #isRightToLeft: boolean;
  #picture = document.createElement('picture');
  #shown = 0;

  constructor(links: readonly HTMLAnchorElement[], names: ButtonNames) {
    this.#links = links;
    this.#names = names;
    this.#isRightToLeft = getComputedStyle(links[0] ?? document.body).direction === 'rtl';
    const [back, forth] = this.#isRightToLeft ? ['right', 'left'] : ['left', 'right'];
    const bar = build('div', 'lightbox-bar');
    bar.append(
      this.#count,
      buildTurn(names.previous, back, () => this.#turn(-1)),
      buildTurn(names.next, forth, () => this.#turn(1)),
      buildButton(names.close, () => this.#dialog.close(), '×'),
    );
    this.#count.role = 'status';
    this.#dialog.className = 'lightbox';
    this.#dialog.append(bar, this.#picture, this.#caption);
    this.#dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.#turn(this.#isRightToLeft ? 1 : -1);
      if (key === 'ArrowRight') this.#turn(this.#isRightToLeft ? -1 : 1);
    });
    this.#dialog.addEventListener('close', () => this.#links[this.#shown]?.focus());
    this.#listenForSwipes();
  }

  open(index: number): void {
    if (!this.#dialog.isConnected) document.body.append(this.#dialog);
    this.#show(index);
    this.#dialog.showModal();
  }

  #turn(by: number): void {
    this.#show((this.#shown + by + this.#links.length) % this.#links.length);
  }

  #show(index: number): void {
    const link = this.#links[index];
    const picture = link?.querySelector('picture');
    if (!link || !picture) return;
    this.#shown = index;
    const large = picture.cloneNode(true) as HTMLPictureElement;
    for (const source of large.querySelectorAll('source')) source.sizes = '100vw';
    large.className = 'lightbox-picture';
    const image = large.querySelector('img');
    if (image) {
      image.className = 'lightbox-image';
      image.loading = 'eager';
    }
    this.#picture.replaceWith(large);
    this.#picture = large;
    this.#dialog.ariaLabel = image?.alt ?? '';
    this.#caption.replaceChildren(...copyCaption(link));
    this.#count.textContent = this.#names.place
      .replace('{number}', String(index + 1))
      .replace('{total}', String(this.#links.length));
  }

  /** A finger pulls the next picture in from where it waits: the left, of a right-to-left page. */
  #listenForSwipes(): void {
    let start = 0;
    this.#dialog.addEventListener('touchstart', ({ touches }) => {
      start = touches.length === 1 ? (touches[0]?.clientX ?? 0) : Number.NaN;
    });
    this.#dialog.addEventListener('touchend', ({ changedTouches }) => {
      const moved = (changedTouches[0]?.clientX ?? 0) - start;
      const isNext = moved > 0 === this.#isRightToLeft;
      if (Math.abs(moved) >= swipeDistance) this.#turn(isNext ? 1 : -1);
    });
  }
}

/** The caption of a picture, with its elements: they isolate what runs from left to right. */
function copyCaption(link: HTMLAnchorElement): readonly ChildNode[] {
  const caption = link.parentElement?.querySelector('figcaption')?.cloneNode(true);
  if (!(caption instanceof HTMLElement)) return [];
  for (const named of caption.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...caption.childNodes];
}

/** A button that points to the side where its picture waits. */
function buildTurn(name: string, side: string | undefined, act: () => void): HTMLButtonElement {
  const button = buildButton(name, act);
  button.className = 'lightbox-turn';
  button.dataset['side'] = side;
  return button;
}

function buildButton(name: string, act: () => void, sign = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.ariaLabel = name;
  button.title = name;
  button.addEventListener('click', act);
  return button;
}

function build(tag: 'span' | 'div' | 'p', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
