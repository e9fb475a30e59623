import type { Root } from 'mdast';
import { foldForMatch } from '../../arabic/fold.ts';
import { figureValue, isFigure } from '../picture-references.ts';
import type { RawLeadImage } from '../raw-lead-image.ts';
import type { PageFacts } from './page-facts.ts';

/** Pictures that stand for a site, not for an article. */
export const siteMark =
  /logo|default|placeholder|favicon|(?:^|[/_-])icon|avatar|no-?image|share-?image|social/i;

/**
 * The picture that stands for the article. Where the text begins with the same one, its caption
 * and credit are taken over and it does not stand twice.
 */
export function leadImage(
  facts: PageFacts,
  body: Root,
  baseUrl: string | undefined,
): { image: RawLeadImage | undefined; body: Root } {
  const { meta } = facts;
  const named = namedPictures(facts)
    .flatMap((src) => (baseUrl && URL.canParse(src, baseUrl) ? new URL(src, baseUrl).href : src))
    .find(
      (src) => /^https?:|^[^:]+$/i.test(src) && !siteMark.test(src.split('/').slice(3).join('/')),
    );
  const at = body.children.slice(0, 3).findIndex(isFigure);
  const figure = body.children[at];
  if (figure && isFigure(figure)) {
    const src = figureValue(figure, 'src');
    const isFirst = body.children.slice(0, at).every((node) => node.type === 'heading');
    if (isFirst && (named === undefined || isSamePicture(src, named))) {
      const [alt, caption, credit] = ['alt', 'caption', 'credit'].map(
        (name) => figureValue(figure, name) || undefined,
      );
      const children = body.children.filter((node) => node !== figure);
      return { image: { src, alt, caption, credit }, body: { ...body, children } };
    }
  }
  if (named === undefined) return { image: undefined, body };
  return { image: { src: named, alt: meta('og:image:alt', 'twitter:image:alt')[0] }, body };
}

/** The pictures that a page names for its article, likeliest first. */
export function namedPictures({ data, micro, meta }: PageFacts): string[] {
  return [
    ...data('image', 'url'),
    ...meta('og:image', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'),
    ...micro('image'),
  ];
}

/** Sites serve one picture in many sizes, distinguished by folders, numbers and queries. */
export function isSamePicture(a: string, b: string): boolean {
  const stem = (src: string) =>
    (src.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
      .replace(/\.\w+$/, '')
      .replace(/[-_.]?\d{2,4}x\d{2,4}$/, '')
      .toLowerCase();
  return stem(a) !== '' && stem(a) === stem(b);
}

/** A description that says more than the text's own beginning. */
export function descriptionOf(
  { meta, data }: PageFacts,
  text: string,
  title: string,
): string | undefined {
  const [found] = [...meta('og:description', 'description'), ...data('description')];
  const description = found
    ?.replace(/<[^<>]+>|&(?:amp;)?nbsp;/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!description || description.length < 20) return undefined;
  const words = (line: string) =>
    foldForMatch(line)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const start = words(description).slice(0, 60);
  const isRepeated =
    words(text).includes(start) || words(title).startsWith(start) || start.startsWith(words(title));
  return isRepeated || /…$|(?<!\.)\.{2,}$/u.test(description) ? undefined : description;
}
