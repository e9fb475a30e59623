import { shortDigest } from './digest.ts';
import { proofWords } from './proof/words.ts';

/** Shorter texts may be equal by chance; then title and date count too. */
const shortText = 30;

/**
 * Computes a digest of an article's text, independent of its markup, to detect a duplicate
 * from another source.
 *
 * @param article The file's content, MDX.
 */
export function textDigest(article: string): string {
  const end = article.indexOf('\n---\n', 3);
  const words = proofWords(article.slice(end + 5));
  const head =
    words.length < shortText ? article.slice(0, end).match(/^(?:title|published):.*$/gm) : [];
  return shortDigest([...proofWords(head?.join(' ') ?? ''), ...words].join(' '));
}
