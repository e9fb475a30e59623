import type { Element } from 'hast';
import type { BlockContent } from 'mdast';
import { blockComponent } from './component.ts';
import { attribute, elementsIn, firstElement, isElement, labelsOf, lineOf } from './element.ts';

/** The name by which people know a site, by its host's last two parts. */
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
const players = [
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
 * The link card that stands for a player or post of another site: frames, players, what AMP and
 * editors use for them.
 *
 * @param caption What the page says of it; its title, else the site's name, stands in for it.
 * @returns Nothing for other elements, for advertisements and for frames without an address.
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

/** Whether a player is there only to sell something or to be seen by nobody. */
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

/** The page that people would open, rather than the frame's own address. */
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

/** How people call the site of an address. */
export function siteName(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host } = new URL(address);
  return siteNames[host] ?? siteNames[host.split('.').slice(-2).join('.')];
}

const posts =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|telegram-post|bluesky-embed/i;

/** The address of a post that a page quotes with its text, as social sites have it embedded. */
export function postAddress(node: Element): string | undefined {
  if (!posts.test(labelsOf(node))) return undefined;
  const own = ['cite', 'dataInstgrmPermalink', 'dataHref', 'dataVideoId']
    .map((name) => attribute(node, name))
    .find((value) => value && /^https?:/.test(value));
  const links = [...elementsIn(node)].flatMap((element) =>
    isElement(element, 'a') ? (attribute(element, 'href') ?? []) : [],
  );
  // The last link of a post is the post itself; those before it are what it mentions.
  return own ?? links.findLast((href) => siteName(href) !== undefined);
}
