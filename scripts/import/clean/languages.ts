import type { Nodes, Root, RootContent } from 'mdast';
import { detectableLanguages, detectScriptLanguage } from '../../../src/arabic/script-language.ts';
import { blockComponent } from '../html/component.ts';
import type { RawArticle } from '../raw-article.ts';
import { plainText } from './plain-text.ts';

/** Elements whose lines are their own, or that have a language already. */
const closed = new Set(['Lang', 'Poem', 'Verse', 'summary', 'details']);

/**
 * Settles the languages of an article by its own words: that of the whole, whatever the system it
 * comes from was set to, and that of each paragraph which differs, as `Lang`.
 */
export function detectLanguages(article: RawArticle): RawArticle {
  const text = `${article.title}\n${article.body.children.map(plainText).join('\n')}`;
  const lang = chooseLanguage(article.lang, text);
  const body = markParagraphs(article.body, baseOf(lang ?? 'ar')) as Root;
  return { ...article, lang, body };
}

/**
 * A claim stands where the text does not clearly say otherwise, and where it names a language that
 * we cannot tell, such as Kashmiri.
 */
function chooseLanguage(claimed: string | undefined, text: string): string | undefined {
  const told = detectScriptLanguage(text);
  if (!told || (claimed && baseOf(claimed) === baseOf(told.lang))) return claimed;
  const mayBeWrong =
    claimed === undefined || detectableLanguages.has(baseOf(claimed)) || isLatin(claimed);
  if (claimed === undefined) return told.lang === 'ar' ? undefined : told.lang;
  return told.isSure && (mayBeWrong || told.lang === 'ar') ? told.lang : claimed;
}

function isLatin(lang: string): boolean {
  return new Intl.Locale(lang).maximize().script === 'Latn';
}

function baseOf(lang: string): string {
  return lang.startsWith('ms-Arab') ? 'ms-Arab' : (lang.split('-')[0] ?? lang).toLowerCase();
}

function markParagraphs(node: Nodes, lang: string): Nodes {
  if (!('children' in node) || ('name' in node && closed.has(node.name ?? ''))) return node;
  const children = node.children.map((child) => {
    if (child.type !== 'paragraph') return markParagraphs(child, lang);
    const told = detectScriptLanguage(plainText(child));
    return told?.isSure && told.lang !== lang
      ? blockComponent('Lang', { code: told.lang }, [child])
      : child;
  });
  return { ...node, children: children as RootContent[] } as Nodes;
}
