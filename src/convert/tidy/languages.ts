import type { Nodes, Root, RootContent } from 'mdast';
import { detectableLanguages, detectScriptLanguage } from '../../arabic/script-language.ts';
import type { FoundArticle } from '../found-article.ts';
import { blockComponent } from '../html/component.ts';
import { plainText } from '../plain-text.ts';

/** Elements that are not checked: their lines are verse or summaries, or have a language. */
const closed = new Set(['Lang', 'Poem', 'Verse', 'summary', 'details']);

/**
 * Detects the languages of an article from its text: that of the article, whatever its source
 * declares, and that of each differing paragraph, which is wrapped in `Lang`.
 */
export function detectLanguages<A extends FoundArticle & { lang?: string | undefined }>(
  article: A,
): A {
  const text = `${article.title}\n${article.body.children.map(plainText).join('\n')}`;
  const lang = chooseLanguage(article.lang, text);
  const body = markParagraphs(article.body, baseOf(lang ?? 'ar')) as Root;
  return { ...article, lang, body };
}

/**
 * A declared language wins unless the text clearly contradicts it, and always where it is one that
 * cannot be detected, such as Kashmiri.
 */
function chooseLanguage(claimed: string | undefined, text: string): string | undefined {
  const detected = detectScriptLanguage(text);
  if (!detected || (claimed && baseOf(claimed) === baseOf(detected.lang))) return claimed;
  const mayBeWrong =
    claimed === undefined || detectableLanguages.has(baseOf(claimed)) || isLatin(claimed);
  if (claimed === undefined) return detected.lang === 'ar' ? undefined : detected.lang;
  return detected.isSure && (mayBeWrong || detected.lang === 'ar') ? detected.lang : claimed;
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
    const detected = detectScriptLanguage(plainText(child));
    return detected?.isSure && detected.lang !== lang
      ? blockComponent('Lang', { code: detected.lang }, [child])
      : child;
  });
  return { ...node, children: children as RootContent[] } as Nodes;
}
