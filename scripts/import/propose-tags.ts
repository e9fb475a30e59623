import { foldedWords, phraseMatcher } from '../../src/convert/phrase-matcher.ts';
import { plainText } from '../../src/convert/plain-text.ts';
import type { Term } from '../../src/schema/term.ts';
import type { RawArticle } from './raw-article.ts';

/** A single match may be incidental; two show that the text is about the tag. */
const clearlyInText = 2;

/** Proposes tags for one article: identifiers, those of the title first, then by frequency. */
export type TagProposer = (article: RawArticle) => string[];

/**
 * Creates a tag proposer for a vocabulary. A tag is proposed when its label or an alias matches the
 * title, or the text at least twice; see `phraseMatcher` for the matching rule.
 */
export function tagProposer(terms: readonly Term[]): TagProposer {
  const matchers = terms.map(({ id, label, aliases }) => ({
    id,
    count: phraseMatcher([label, ...aliases]),
  }));
  return ({ title, body }) => {
    const titleWords = foldedWords(title);
    // Tokenized block by block, because a name does not span two paragraphs.
    const blocks = body.children.map((node) => foldedWords(plainText(node)));
    return matchers
      .map(({ id, count }) => ({
        id,
        inTitle: count(titleWords) > 0,
        inText: blocks.reduce((sum, words) => sum + count(words), 0),
      }))
      .filter(({ inTitle, inText }) => inTitle || inText >= clearlyInText)
      .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.inText - a.inText)
      .map(({ id }) => id);
  };
}
