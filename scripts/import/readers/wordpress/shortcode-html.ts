import { escapeHtml } from '../tags/escape-html.ts';
import type { LibraryPicture } from './pictures.ts';
import { embedHtml, figureHtml } from './post-html.ts';
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

type Convert = (shortcode: Shortcode) => string | undefined;

/** Names under which footnote plug-ins write a note in the middle of its sentence. */
const footnoteNames = /^(?:footnote|footnotes|fn|efn_note|ref|note|mfn|sidenote)$/i;

/**
 * Turns the shortcodes of WordPress itself, and of footnote plug-ins, into the HTML that readers
 * saw. Of layout plug-ins (`[vc_column]…[/vc_column]`) the content stays; of others an address in
 * the attributes becomes an embed, and what has no address is left out and told.
 */
export function shortcodesToHtml(html: string, context: ShortcodeContext): ShortcodesRead {
  const unknown: string[] = [];
  const footnotes: string[] = [];
  const within = (content: string): string => replaceShortcodes(content, convert);
  const convert: Convert = (shortcode) => {
    const { name, content } = shortcode;
    if (footnoteNames.test(name) && content !== undefined && content.trim() !== '') {
      footnotes.push(within(content.trim()));
      return `<x-footnote-ref identifier="${footnotes.length}"></x-footnote-ref>`;
    }
    const known = converters[name.toLowerCase()];
    if (known) {
      const converted = known(shortcode, context, within);
      if (converted === undefined) unknown.push(shortcode.source);
      return converted ?? '';
    }
    if (!isShortcode(shortcode)) return undefined;
    const address = addressOf(shortcode);
    if (content !== undefined) {
      // Its words stay; of a tag that looks like a setting only the name is worth a line.
      unknown.push(shortcode.source.slice(0, shortcode.source.indexOf(']') + 1));
      return `${address === undefined ? '' : embedHtml(address)}\n\n${within(content)}\n\n`;
    }
    if (address === undefined) unknown.push(shortcode.source);
    return address === undefined ? '' : embedHtml(address);
  };
  return { html: within(html), unknown, footnotes };
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
