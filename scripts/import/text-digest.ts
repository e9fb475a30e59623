import { shortDigest } from './digest.ts';
import { proofWords } from './proof/words.ts';

/** Texts shorter than this may agree by chance; then title and date count too. */
const shortText = 30;

/**
 * A digest of what an article says, the same however it is marked up, so that a text that comes
 * again by another way is known.
 *
 * @param article The text of the file.
 */
export function textDigest(article: string): string {
  const end = article.indexOf('\n---\n', 3);
  const words = proofWords(article.slice(end + 5));
  const head =
    words.length < shortText ? article.slice(0, end).match(/^(?:title|published):.*$/gm) : [];
  return shortDigest([...proofWords(head?.join(' ') ?? ''), ...words].join(' '));
}
