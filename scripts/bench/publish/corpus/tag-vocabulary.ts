import { foldForMatch } from '../../../../src/arabic/fold.ts';
import { slugify } from '../../../../src/arabic/slug.ts';
import { isStopWord } from '../../../../src/arabic/stop-words.ts';
import type { SeededRandom } from './seeded-random.ts';
import { textWords } from './text-words.ts';

/** Tags that so many articles have: it grows with the root, 300 at 10,000 and 949 at 100,000. */
export const tagCountFor = (articles: number) => Math.round(3 * Math.sqrt(articles));

/** A word in a larger share of the articles says nothing of any. */
const largestShare = 0.15;
/** Tags of one article, at least and at most. */
const [fewest, most] = [2, 5];

/** Counts in how many articles each word stands. */
export class WordSurvey {
  readonly #articles = new Map<string, number>();
  #count = 0;

  add(words: ReadonlySet<string>): void {
    this.#count += 1;
    for (const word of words) this.#articles.set(word, (this.#articles.get(word) ?? 0) + 1);
  }

  /** The most frequent words that can name a subject: definite nouns, in order of frequency. */
  tags(count: number): TagVocabulary {
    const names = [...this.#articles]
      .filter(([word, articles]) => isName(word) && articles <= largestShare * this.#count)
      .sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1));
    const byFold = new Map(names.toReversed().map(([word]) => [foldForMatch(word), word]));
    const chosen = names.map(([word]) => word).filter((w) => byFold.get(foldForMatch(w)) === w);
    return new TagVocabulary(chosen.slice(0, count));
  }
}

function isName(word: string): boolean {
  return /^ال\p{Script=Arabic}{3,}$/u.test(word) && !isStopWord(word);
}

/** The tags, and which of them an article gets: words that stand in it. */
export class TagVocabulary {
  readonly #ids = new Map<string, string>();

  constructor(labels: readonly string[]) {
    const taken = new Set<string>();
    for (const label of labels) {
      const slug = slugify(label);
      let id = slug;
      for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
      taken.add(id);
      this.#ids.set(label, id);
    }
  }

  /** Labels by identifier, the most frequent first. */
  get labels(): Record<string, string> {
    return Object.fromEntries([...this.#ids].map(([label, id]) => [id, label]));
  }

  /** Identifiers for an article: some of the tags it mentions, or by Zipf's law one of all. */
  tagsOf(words: ReadonlySet<string>, random: SeededRandom): string[] {
    const all = [...this.#ids.values()];
    const mentioned = [...words].flatMap((word) => this.#ids.get(word) ?? []);
    const wanted = fewest + random.below(most - fewest + 1);
    const chosen = new Set<string>();
    while (chosen.size < Math.min(wanted, mentioned.length)) chosen.add(random.pick(mentioned));
    if (chosen.size === 0 && all.length > 0) {
      const rank = Math.floor((all.length + 1) ** random.next()) - 1;
      chosen.add(all[rank] ?? random.pick(all));
    }
    return [...chosen];
  }
}

/** The different words of an article. */
export function wordsOf({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return new Set([title, ...paragraphs].flatMap(textWords));
}
