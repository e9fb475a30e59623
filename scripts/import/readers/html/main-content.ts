import { Readability } from '@mozilla/readability';
import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { copyTree } from '../../../../src/convert/html/copy-tree.ts';
import { elementsIn, isElement, labelsOf } from '../../../../src/convert/html/element.ts';
import { parseFragment } from '../../../../src/convert/html/parse-html.ts';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';
import { articlesInJsonLd, textsOf } from '../../../../src/convert/page/json-ld.ts';
import { proofWords } from '../../proof/words.ts';
import { replaceEscapedCharacters, restoreCharacters } from './character-references.ts';

/** Players that belong to an article; other frames on pages are advertisements. */
const players =
  /\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|t\.me|telegram\.org|google\.com\/maps|maps\.google\.com|datawrapper\.de|datawrapper\.dwcdn\.net|flourish\.studio|flo\.uri\.sh|infogram\.com|tableau\.com|openstreetmap\.org|documentcloud\.org|issuu\.com|podcasts\.apple\.com|anchor\.fm|ok\.ru|odysee\.com|twitch\.tv|streamable\.com|rumble\.com|brightcove\.net|scribd\.com|archive\.org|slideshare\.net)/i;

/**
 * Finds the article in a page, with Mozilla's Readability. The page is parsed as browsers do
 * first (hast), since the light DOM that Readability runs on is no such parser.
 *
 * @param page The whole page; it stays as it is.
 * @returns The article's part; nothing where there is none.
 */
export function mainContent(page: Root): Root | undefined {
  const copy = withSpeakers(page);
  const standIns = replaceEscapedCharacters(copy);
  const { document } = parseHTML(toHtml(copy, { allowDangerousHtml: true }));
  const article = new Readability(document, {
    keepClasses: true,
    charThreshold: 250,
    allowedVideoRegex: players,
  }).parse();
  const found = article?.content ? parseFragment(article.content) : undefined;
  if (found) restoreCharacters(found, standIns);
  return findNamedContent(page, found) ?? found;
}

/** Where JSON-LD has the whole text, it tells whether the extractor missed much of it. */
const leastOfNamed = 0.85;
const shortText = 50;
const bodyLabels =
  /articleBody|article-?(?:body|content|text)|entry-?content|post-?(?:body|content)|story-?body/i;

/**
 * The part of a page that holds the text that JSON-LD names, where the extractor found another: the
 * smallest element with nearly all of its words.
 */
function findNamedContent(page: Root, found: Root | undefined): Root | undefined {
  const [text = ''] = articlesInJsonLd(page).flatMap((data) => textsOf(data['articleBody']));
  const words = new Set(proofWords(text));
  if (words.size < shortText) return undefined;
  const share = (node: Nodes) => {
    const there = new Set(proofWords(wordsOfHtml(node)));
    return [...words].filter((word) => there.has(word)).length / words.size;
  };
  if (found && share(found) >= leastOfNamed) return undefined;
  const holders = [...elementsIn(page)].filter(
    (element) => isElement(element, 'article', 'main') || bodyLabels.test(labelsOf(element)),
  );
  const holder = holders.findLast((element) => share(element) > 0.95);
  return holder && { type: 'root', children: [copyTree(holder)] };
}

/** Readability takes every `footer` for the page's; one in a quotation says whose words they are. */
function withSpeakers(page: Root): Root {
  const copy = copyTree(page);
  for (const element of elementsIn(copy)) {
    if (!isElement(element, 'blockquote', 'figure')) continue;
    for (const footer of elementsIn(element)) {
      if (isElement(footer, 'footer')) footer.tagName = 'cite' as 'footer';
    }
  }
  return copy;
}
