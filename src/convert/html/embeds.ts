import type { Element } from 'hast';
import type { BlockContent } from 'mdast';
import { blockComponent } from './component.ts';
import { attribute, elementsIn, firstElement, isElement, labelsOf, lineOf } from './element.ts';

/** Names of sites, by the last two labels of the host. */
const siteNames: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'twitter.com': 'X',
  'x.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  't.me': 'Telegram',
};
const advertising =
  /\/widgets\/(?:tweet_button|follow_button)|plugins\/(?:like|share|follow|page|comments|send|recommend)|doubleclick|googlesyndication|adservice|\/ads?[./]|taboola|outbrain|amazon-adsystem/i;
/** Elements that show something of another site. */
export const players = [
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'amp-youtube',
  'amp-iframe',
  'amp-video',
  'lite-youtube',
  'oembed',
  'amp-twitter',
  'amp-facebook',
  'amp-instagram',
];

/**
 * Converts a player or post of another site to a link card: frames, players, elements of AMP and
 * editors.
 *
 * @param caption Its caption in the page; falls back to its title, then to the site's name.
 * @returns `undefined` for other elements, for advertisements and for frames without an address.
 */
export function embedOf(node: Element, caption: string): BlockContent | undefined {
  if (!isElement(node, ...players) && !/wp-block-embed|oembed/.test(labelsOf(node)))
    return undefined;
  const address = embedAddress(node);
  if (!address || advertising.test(address)) return undefined;
  const site = siteName(address);
  const title =
    caption ||
    attribute(node, 'title') ||
    attribute(node, 'ariaLabel') ||
    site ||
    new URL(address).host;
  return blockComponent('Embed', { url: address, title, site });
}

/** Whether a player is an advertisement or invisible. */
export function isAdvertisement(node: Element): boolean {
  return isElement(node, 'iframe') && advertising.test(attribute(node, 'src') ?? '');
}

function embedAddress(node: Element): string | undefined {
  const video = attribute(node, 'dataVideoid') ?? attribute(node, 'videoid');
  if (video && /youtube/.test(node.tagName))
    return watchAddress(`https://www.youtube.com/embed/${video}`);
  const tweet = attribute(node, 'dataTweetid');
  if (tweet) return `https://twitter.com/i/status/${tweet}`;
  const source = firstElement(node, 'source', 'param', 'embed', 'iframe');
  const text = lineOf(node);
  const named = [
    attribute(node, 'dataSrc'),
    attribute(node, 'src'),
    attribute(node, 'url'),
    attribute(node, 'data'),
    attribute(node, 'dataHref'),
    source && (attribute(source, 'src') ?? attribute(source, 'value')),
    /^https?:\/\/\S+$/.test(text) ? text : undefined,
  ].find((address) => address !== undefined && address !== 'about:blank');
  return named && watchAddress(named.startsWith('//') ? `https:${named}` : named);
}

/** Converts a frame's address to that of the page that people open. */
export function watchAddress(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const path = url.pathname;
  const id = /(?:youtube(?:-nocookie)?\.com)\/(?:embed|v)\/([\w-]{6,})/.exec(address)?.[1];
  if (id && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`;
  const vimeo = /player\.vimeo\.com\/video\/(\d+)/.exec(address)?.[1];
  if (vimeo) return `https://vimeo.com/${vimeo}`;
  const dailymotion = /dailymotion\.com\/embed\/video\/(\w+)/.exec(address)?.[1];
  if (dailymotion) return `https://www.dailymotion.com/video/${dailymotion}`;
  if (/facebook\.com$/.test(url.host) && path.startsWith('/plugins/')) {
    return url.searchParams.get('href') ?? url.href;
  }
  return url.href;
}

/** Finds the name of an address's site. */
export function siteName(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host } = new URL(address);
  return siteNames[host] ?? siteNames[host.split('.').slice(-2).join('.')];
}

const posts =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|telegram-post|bluesky-embed/i;

/** Finds the address of an embedded post of a social site. */
export function postAddress(node: Element): string | undefined {
  if (!posts.test(labelsOf(node))) return undefined;
  const own = ['cite', 'dataInstgrmPermalink', 'dataHref', 'dataVideoId']
    .map((name) => attribute(node, name))
    .find((value) => value && /^https?:/.test(value));
  const links = [...elementsIn(node)].flatMap((element) =>
    isElement(element, 'a') ? (attribute(element, 'href') ?? []) : [],
  );
  // The last link of a post is its own; those before it are mentions.
  return own ?? links.findLast((href) => siteName(href) !== undefined);
}
