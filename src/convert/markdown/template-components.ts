import type { CalloutType } from '../../mdx/components/callout.ts';
import { escapeHtml } from '../tags/escape-html.ts';
import type { TemplateTag } from '../tags/paired-tags.ts';
import { calloutTag, calloutType } from './callout-type.ts';

/**
 * Writes a tag of Hugo or Jekyll as the HTML or Markdown that it stood for. Themes have hundreds;
 * these are the built-in ones and those that most themes share under the same names.
 *
 * @returns Nothing for a tag of another kind.
 */
export function componentOf(tag: TemplateTag): string | undefined {
  return components[tag.name.toLowerCase().replace(/\.html?$/, '')]?.(tag);
}

type Component = (tag: TemplateTag) => string | undefined;

/** @param address With `%` for the identifier. */
const player =
  (address: string): Component =>
  (tag) => {
    const id = field(tag, 'id', 'video', 'url', 'src', 'link');
    if (id === undefined) return undefined;
    const isAddress = /^https?:\/\//i.test(id);
    const url = isAddress ? id : address.replace('%', encodeURIComponent(id));
    const title = tag.attributes.get('title');
    const named = title === undefined ? '' : ` title="${escapeHtml(title)}"`;
    return `<iframe src="${escapeHtml(url)}"${named}></iframe>\n`;
  };

const picture: Component = (tag) => {
  const src = field(tag, 'src', 'url', 'image_path', 'path', 'image', 'file');
  if (src === undefined) return undefined;
  const alt = tag.attributes.get('alt') ?? tag.words[1] ?? '';
  const title = tag.attributes.get('title');
  const { attributes } = tag;
  const caption = attributes.get('caption') ?? attributes.get('description') ?? tag.content?.trim();
  const words = [
    title && `<b>${escapeHtml(title)}</b>`,
    caption && escapeHtml(caption),
    credit(tag),
  ];
  const figcaption = words.filter(Boolean).join(' ');
  const below = figcaption === '' ? '' : `<figcaption>${figcaption}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${below}</figure>\n`;
};

const post: Component = ({ attributes, words }) => {
  const id = attributes.get('id') ?? words.at(-1);
  const user = attributes.get('user') ?? (words.length > 1 ? words[0] : 'i');
  if (id === undefined) return undefined;
  const url = /^https?:/i.test(id) ? id : `https://x.com/${user}/status/${id}`;
  return `<iframe src="${escapeHtml(url)}"></iframe>\n`;
};

const gist: Component = ({ words, attributes }) => {
  const path = attributes.get('id') ?? words.slice(0, 2).join('/');
  return path === ''
    ? undefined
    : `<iframe src="https://gist.github.com/${escapeHtml(path)}"></iframe>\n`;
};

/** @param fixed The kind that the tag's own name says. */
const callout =
  (fixed?: CalloutType): Component =>
  ({ attributes, words, content }) => {
    if (content === undefined) return undefined;
    const said = ['type', 'class', 'style'].map((key) => attributes.get(key)).find(Boolean);
    const tag = calloutTag(
      fixed ?? calloutType(said ?? words[0] ?? ''),
      attributes.get('title') ?? words.slice(1).join(' '),
    );
    return `\n\n${tag}\n\n${removeIndent(content)}\n\n</maqalat-callout>\n\n`;
  };

const details: Component = ({ attributes, words, content }) => {
  if (content === undefined) return undefined;
  const summary = attributes.get('summary') ?? attributes.get('title') ?? words.join(' ');
  const head = summary === '' ? '' : `<summary>${escapeHtml(summary)}</summary>`;
  return `\n\n<details>${head}\n\n${removeIndent(content)}\n\n</details>\n\n`;
};

const quote: Component = ({ attributes, content }) => {
  if (content === undefined) return undefined;
  const by = attributes.get('author') ?? attributes.get('by');
  const source = by === undefined ? '' : `\n>\n> — ${by}`;
  return `\n\n${removeIndent(content).trim().replace(/^/gm, '> ')}${source}\n\n`;
};

const code: Component = ({ words, content }) => {
  if (content === undefined) return undefined;
  return `\n\n\`\`\`\`${words[0] ?? ''}\n${withoutOuterLines(content)}\n\`\`\`\`\n\n`;
};

/** Without a line end at the start, and empty lines at the end. */
function withoutOuterLines(content: string): string {
  const shown = content.trimEnd().length;
  const end = content.indexOf('\n', shown);
  return (end < 0 ? content : content.slice(0, end)).replace(/^\n/, '');
}

/** Tags that only place what they hold; on one line it may be part of a sentence. */
const inner: Component = ({ content }) =>
  content?.includes('\n') ? `\n\n${removeIndent(content)}\n\n` : content;

const components: Readonly<Record<string, Component>> = {
  youtube: player('https://www.youtube.com/watch?v=%'),
  'youtube-lite': player('https://www.youtube.com/watch?v=%'),
  youtubelite: player('https://www.youtube.com/watch?v=%'),
  vimeo: player('https://vimeo.com/%'),
  dailymotion: player('https://www.dailymotion.com/video/%'),
  instagram: player('https://www.instagram.com/p/%/'),
  soundcloud: player('https://soundcloud.com/%'),
  spotify: player('https://open.spotify.com/%'),
  bilibili: player('https://www.bilibili.com/video/%'),
  video: player('%'),
  audio: player('%'),
  tweet: post,
  twitter: post,
  twitter_simple: post,
  x: post,
  gist,
  ...entries(['figure', 'img', 'image', 'picture', 'figure_image', 'imgcap', 'lightbox'], picture),
  ...entries(
    ['notice', 'callout', 'alert', 'admonition', 'hint', 'note', 'info', 'message'],
    callout(),
  ),
  tip: callout('tip'),
  ...entries(['warning', 'danger', 'caution'], callout('warning')),
  ...entries(['details', 'expand', 'collapse', 'spoiler', 'accordion'], details),
  ...entries(['quote', 'blockquote', 'pullquote'], quote),
  ...entries(['highlight', 'code', 'codeblock'], code),
  ...entries(['rtl', 'ltr', 'center', 'div', 'gallery', 'columns', 'column', 'lead', 'raw'], inner),
};

function entries(names: readonly string[], component: Component) {
  return Object.fromEntries(names.map((name) => [name, component]));
}

function field({ attributes, words }: TemplateTag, ...keys: string[]): string | undefined {
  return keys.map((key) => attributes.get(key)).find(Boolean) ?? words[0];
}

function credit({ attributes }: TemplateTag): string | undefined {
  const name = attributes.get('attr');
  const link = attributes.get('attrlink');
  if (name === undefined) return undefined;
  const text = escapeHtml(name);
  const words = link === undefined ? text : `<a href="${escapeHtml(link)}">${text}</a>`;
  return `<small class="credit">${words}</small>`;
}

/** Indented to please the eye, the content of a tag would be code in Markdown. */
function removeIndent(content: string): string {
  const lines = content.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = Math.min(...(indents.length > 0 ? indents : [0]));
  return lines
    .map((line) => line.slice(least))
    .join('\n')
    .trim();
}
