import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { slug } from 'github-slugger';
import { decodeFragment } from '../../../../src/convert/decode-fragment.ts';
import { splitFrontMatter } from '../../../../src/convert/markdown/front-matter.ts';
import { frontMatterFields } from '../../../../src/convert/markdown/front-matter-fields.ts';
import type { ResolvePage } from '../../../../src/convert/markdown/resolve-page.ts';
import { formatHeadingId } from '../../../../src/mdx/plugins/heading-ids.ts';
import { defaultAddresses } from './default-addresses.ts';
import { fileHints } from './file-hints.ts';

interface Page {
  path: string;
  /** Its path below `content/`, without extension, language and `index`: `posts/hills`. */
  key: string;
  lang: string | undefined;
}

const markdownFile = /\.(?:md|mdx|markdown)$/i;
const languageSuffix = /\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i;

/**
 * Makes a resolver of references as Hugo resolves them: from the content's root, from the file's own
 * folder, or by a name that only one text has. Their address is the old one, which the article keeps
 * as an alias; the fragment is the site's own name of the heading.
 *
 * @param path Absolute path of the file that refers to others.
 * @param root Absolute path of the folder that was named; nothing outside of it is looked into.
 * @see https://gohugo.io/shortcodes/ref/
 */
export function pageResolver(path: string, root: string): ResolvePage {
  return (target, lang) => {
    const at = target.indexOf('#');
    const fragment = at < 0 ? '' : target.slice(at + 1);
    const place = (at < 0 ? target : target.slice(0, at)).trim();
    if (place === '') return fragment === '' ? undefined : `#${fragment}`;
    const own = pageOf(path, root);
    const page = findPage(place, own, lang ?? own.lang, pagesBelow(root));
    if (!page) return undefined;
    if (page.path === path) return fragment === '' ? undefined : `#${fragment}`;
    return addressOf(page, root, fragment);
  };
}

function pageOf(path: string, root: string): Page {
  const below = /(?:^|[\\/])content[\\/]([\s\S]*)/.exec(path)?.[1] ?? relative(root, path);
  const name = below.split(sep).join('/').replace(markdownFile, '');
  const lang = languageSuffix.exec(name)?.[1];
  return { path, key: keyOf(name), lang };
}

function keyOf(name: string): string {
  return name
    .replace(markdownFile, '')
    .replace(languageSuffix, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(/^\/+|(?<!\/)\/+$/g, '')
    .normalize('NFC')
    .toLowerCase();
}

function findPage(
  place: string,
  own: Page,
  lang: string | undefined,
  pages: readonly Page[],
): Page | undefined {
  const wanted = decodeFragment(place.replaceAll('\\', '/'));
  const isFromRoot = wanted.startsWith('/');
  const folder = posix.dirname(own.key);
  const keys = isFromRoot
    ? [keyOf(wanted)]
    : [own.key, folder, ''].map((base) => keyOf(posix.join(base, wanted.replace(/^\.\//, ''))));
  for (const key of keys) {
    const found = pages.filter((page) => page.key === key);
    if (found.length > 0) return nearest(found, own, lang);
  }
  // A tree for each language: `content/ar/posts/hills.md`.
  const end = `/${keyOf(wanted.replace(/^(?:\.{1,2}\/)+/, ''))}`;
  const named = pages.filter((page) => `/${page.key}`.endsWith(end));
  return nearest(named, own, lang);
}

/** Of one text in several languages, that of the referring one; of several texts none. */
function nearest(found: readonly Page[], own: Page, lang: string | undefined): Page | undefined {
  const [top] = own.key.split('/');
  return (
    found.find((page) => page.lang === lang && page.key.split('/')[0] === top) ??
    found.find((page) => page.lang === lang) ??
    found[0]
  );
}

/** The pages of the folder that was asked for last: a run reads one site after the other. */
let known: { root: string; pages: Page[] } | undefined;

function pagesBelow(root: string): Page[] {
  if (known?.root !== root) {
    const files = readdirSync(root, { recursive: true, withFileTypes: true });
    const pages = files
      .filter((file) => file.isFile() && markdownFile.test(file.name))
      .filter((file) => !file.parentPath.includes('node_modules'))
      .map((file) => pageOf(`${file.parentPath}${sep}${file.name}`, root));
    known = { root, pages };
  }
  return known.pages;
}

function addressOf(page: Page, root: string, fragment: string): string | undefined {
  const { data, body } = splitFrontMatter(readFileSync(page.path, 'utf8'));
  const hints = fileHints(page.path, root);
  const fields = frontMatterFields(data, hints.generator);
  const chosen = [data['url'], data['permalink']].find(
    (url): url is string => typeof url === 'string' && /^\/[^\s:]*$/.test(url),
  );
  const address = chosen ?? defaultAddresses(page.path, hints, fields)[0];
  if (address === undefined) return undefined;
  const place = address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return fragment === '' ? place : `${place}#${headingOf(body, fragment)}`;
}

/** The name that the site gives the heading which has an anchor, stated or made of its words. */
function headingOf(body: string, fragment: string): string {
  const anchor = decodeFragment(fragment);
  for (const line of body.split('\n')) {
    if (!/^ {0,3}#{1,6}[ \t]/.test(line)) continue;
    const [list] = /\{[^{}]*\}[ \t]*$/.exec(line) ?? [''];
    const stated = /#([^\s{}]+)/.exec(list)?.[1];
    const words = line
      .slice(0, line.length - list.length)
      .replace(/^[ #]+|(?<![ \t])[ \t]+(?:#+[ \t]*)?$/g, '')
      .replace(/[*_`]/g, '');
    if (stated === anchor || slug(words) === anchor) return formatHeadingId(words);
  }
  return fragment;
}
