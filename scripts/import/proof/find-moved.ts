import { type Comparison, recordMatch, type Tokens } from './comparison.ts';

/** Runs that stand elsewhere: notes that went to the end, captions, a title. */
export function findMoved(source: Tokens, article: Tokens, comparison: Comparison): void {
  const byWord = new Map<string, number[]>();
  for (const [at, token] of article.entries()) {
    if (comparison.isUsed[at]) continue;
    const known = byWord.get(token.text);
    if (known) known.push(at);
    else byWord.set(token.text, [at]);
  }
  if (byWord.size === 0) return;
  for (let from = 0; from < source.length; from += 1) {
    if (comparison.isFound[from]) continue;
    let best = { at: -1, length: 0 };
    for (const at of (byWord.get(source[from]?.text ?? '') ?? []).slice(0, 64)) {
      let length = 0;
      while (
        from + length < source.length &&
        !comparison.isFound[from + length] &&
        at + length < article.length &&
        !comparison.isUsed[at + length] &&
        source[from + length]?.text === article[at + length]?.text
      )
        length += 1;
      if (length > best.length) best = { at, length };
    }
    for (let step = 0; step < best.length; step += 1) {
      recordMatch(comparison, from + step, best.at + step);
      comparison.moved[from + step] = 1;
    }
    from += Math.max(0, best.length - 1);
  }
}
