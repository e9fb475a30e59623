import { escapeHtml } from '../../../../src/convert/tags/escape-html.ts';
import type { LibraryPicture } from './pictures.ts';
import { embedHtml, figureHtml } from './post-html.ts';
import { holdsBlocks, sentenceShortcodes } from './sentence-shortcodes.ts';
import { replaceShortcodes, type Shortcode } from './shortcode.ts';

/** What shortcodes of one post refer to. */
export interface ShortcodeContext {
  picture(id: number): LibraryPicture | undefined;
  /** Pictures uploaded to this post, for a gallery that names none. */
  ownPictures(): readonly LibraryPicture[];
}

/** HTML without shortcodes, and what went with them. */
export interface ShortcodesRead {
  html: string;
  /** Shortcodes of plug-ins that left nothing, as they were written. */
  unknown: string[];
  /** HTML of footnotes, in order; `<x-footnote-ref>` stands at their places. */
  footnotes: string[];
}

/** Names under which footnote plug-ins write a note in the middle of its sentence. */
const footnoteNames = /^(?:footnote|footnotes|fn|efn_note|ref|note|mfn|sidenote)$/i;

/** Shortcodes inside one another: what the inner hold is read again for each of the outer. */
const deepest = 30;

/**
 * Turns the shortcodes of WordPress itself, and of footnote plug-ins, into the HTML that readers
 * saw. Of layout plug-ins (`[vc_column]…[/vc_column]`) the content stays, in its sentence where it
 * stands in one; of others an address in the attributes becomes an embed, and what has no address
 * is left out and reported.
 *
 * @throws RangeError where shortcodes are nested too deeply.
 */
export function shortcodesToHtml(html: string, context: ShortcodeContext): ShortcodesRead {
  const unknown: string[] = [];
  const footnotes: string[] = [];
  let depth = 0;
  const within = (content: string, isInSentence = false): string => {
    if (depth > deepest) throw new RangeError('Shortcodes are nested too deeply');
    depth += 1;
    const inSentence = isInSentence ? [] : sentenceShortcodes(content, isUsed);
    let index = 0;
    const html = replaceShortcodes(content, (shortcode) =>
      isUsed(shortcode) ? convert(shortcode, inSentence[index++] ?? true) : undefined,
    );
    depth -= 1;
    return html;
  };
  const convert = (shortcode: Shortcode, isInSentence: boolean): string => {
    const { name, content } = shortcode;
    if (isFootnote(shortcode)) {
      footnotes.push(within((content ?? '').trim()));
      return `<x-footnote-ref identifier="${footnotes.length}"></x-footnote-ref>`;
    }
    const known = converters[name.toLowerCase()];
    const converted = known?.(shortcode, context, within);
    if (known) {
      if (converted === undefined) unknown.push(shortcode.source);
      return converted ?? '';
    }
    const address = addressOf(shortcode);
    // Its words stay; of a tag that looks like a setting only the name is worth a line.
    if (content !== undefined) {
      unknown.push(shortcode.source.slice(0, shortcode.source.indexOf(']') + 1));
    } else if (address === undefined) unknown.push(shortcode.source);
    if (isInSentence && !holdsBlocks(content ?? '')) {
      return linkHtml(address, within(content ?? '', true));
    }
    const embedded = address === undefined ? '' : embedHtml(address);
    return content === undefined ? embedded : `${embedded}\n\n${within(content)}\n\n`;
  };
  return { html: within(html), unknown, footnotes };
}

/** A link in a sentence; one without words shows its address. */
function linkHtml(address: string | undefined, words: string): string {
  if (address === undefined) return words;
  const href = escapeHtml(address);
  return `<a href="${href}">${words.trim() === '' ? href : words}</a>`;
}

function isUsed(shortcode: Shortcode): boolean {
  return (
    isFootnote(shortcode) ||
    Object.hasOwn(converters, shortcode.name.toLowerCase()) ||
    isShortcode(shortcode)
  );
}

function isFootnote({ name, content }: Shortcode): boolean {
  return footnoteNames.test(name) && content !== undefined && content.trim() !== '';
}

type Converter = (
  shortcode: Shortcode,
  context: ShortcodeContext,
  within: (content: string) => string,
) => string | undefined;

const media =
  (tagName: 'audio' | 'video'): Converter =>
  (shortcode) => {
    const address = addressOf(shortcode);
    return address && `\n\n<${tagName} src="${escapeHtml(address)}"></${tagName}>\n\n`;
  };

const embed: Converter = (shortcode) => {
  const address = addressOf(shortcode);
  return address && embedHtml(address);
};

const converters: Readonly<Record<string, Converter>> = {
  caption: captionHtml,
  wp_caption: captionHtml,
  gallery: galleryHtml,
  embed,
  youtube: (shortcode, context, within) =>
    embed(shortcode, context, within) ??
    byId(shortcode, /^[\w-]{6,20}$/, 'https://www.youtube.com/watch?v='),
  vimeo: (shortcode, context, within) =>
    embed(shortcode, context, within) ?? byId(shortcode, /^\d+$/, 'https://vimeo.com/'),
  dailymotion: (shortcode, context, within) =>
    embed(shortcode, context, within) ??
    byId(shortcode, /^\w+$/, 'https://www.dailymotion.com/video/'),
  tweet: (shortcode, context, within) =>
    embed(shortcode, context, within) ?? byId(shortcode, /^\d+$/, 'https://x.com/i/status/'),
  audio: media('audio'),
  video: media('video'),
  playlist: galleryHtml,
  // The site makes its own table of contents.
  ...Object.fromEntries(['toc', 'no_toc', 'lwptoc'].map((name) => [name, () => undefined])),
};

function captionHtml(
  { attributes, content = '' }: Shortcode,
  _context: ShortcodeContext,
  within: (content: string) => string,
): string {
  const inner = within(content).trim();
  const written = attributes.get('caption');
  const picture = /^(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
  const caption = written ? escapeHtml(written) : inner.slice(picture.length).trim();
  const figcaption = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `\n\n<figure>${picture}${figcaption}</figure>\n\n`;
}

function galleryHtml({ attributes }: Shortcode, context: ShortcodeContext): string | undefined {
  const ids = (attributes.get('ids') ?? attributes.get('include') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => id > 0);
  const pictures =
    ids.length > 0 ? ids.flatMap((id) => context.picture(id) ?? []) : context.ownPictures();
  return pictures.length > 0 ? pictures.map(figureHtml).join('') : undefined;
}

function byId({ words, attributes, content }: Shortcode, form: RegExp, address: string) {
  const id = words[0] ?? attributes.get('id') ?? content?.trim() ?? '';
  return form.test(id) ? embedHtml(address + id) : undefined;
}

function addressOf({ attributes, words, content }: Shortcode): string | undefined {
  const inside = /^\s*(https?:\/\/[^\s<]+)\s*$/i.exec(content ?? '')?.[1];
  return [inside, ...words, ...attributes.values()]
    .map((value) => value?.replaceAll('&amp;', '&'))
    .find((value) => value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value));
}

/** Words in brackets are common in text; a shortcode has an end, an attribute, or a plug-in's name. */
function isShortcode({ name, attributes, content }: Shortcode): boolean {
  return content !== undefined || attributes.size > 0 || /[_-]/.test(name);
}
