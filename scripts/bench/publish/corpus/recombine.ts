import { createHash } from 'node:crypto';
import type { RealArticle } from './real-articles.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { VocabularyGrowth } from './vocabulary-growth.ts';

/** A sentence outside these bounds is a list, or a rest. In words. */
const [shortest, longest] = [4, 60];

/** How an article is divided, and where it belongs: what a recombined one is modelled on. */
interface Model {
  category: string | undefined;
  /** Sentences in each paragraph. */
  paragraphs: readonly number[];
}

/**
 * Makes articles of the sentences of real ones: each has the section and the shape of a real news
 * item, and sentences drawn from all real texts.
 */
export class Recombiner {
  readonly #sentences: string[] = [];
  readonly #models: Model[] = [];
  readonly #titles = new Set<string>();
  /** Digests of all texts. */
  readonly #texts = new Set<string>();
  readonly #growth: VocabularyGrowth;
  readonly #random: SeededRandom;

  constructor(growth: VocabularyGrowth, random: SeededRandom) {
    this.#growth = growth;
    this.#random = random;
  }

  /** Keeps a real article's sentences; news, which tells its category, serves as a model too. */
  learn({ title, paragraphs, category }: RealArticle): void {
    this.#titles.add(title);
    this.#texts.add(digestOf(paragraphs));
    const shape: number[] = [];
    for (const paragraph of paragraphs) {
      this.#growth.learn(paragraph);
      const sentences = sentencesOf(paragraph);
      this.#sentences.push(...sentences.filter(isCompleteSentence));
      shape.push(sentences.length);
    }
    if (category !== undefined) this.#models.push({ category, paragraphs: shape });
  }

  /** A new article; its title and its text are no other's. */
  next(): RealArticle {
    const model = this.#random.pick(this.#models);
    const count = model.paragraphs.reduce((sum, each) => sum + each, 0);
    const drawn = Array.from({ length: count }, () => this.#random.pick(this.#sentences));
    const sentences = this.#growth.renew(drawn, this.#random);
    let used = 0;
    const paragraphs = model.paragraphs.map((length) => {
      used += length;
      return sentences.slice(used - length, used).join(' ');
    });
    const digest = digestOf(paragraphs);
    // An article of one sentence is drawn twice now and then.
    if (this.#texts.has(digest)) return this.next();
    this.#texts.add(digest);
    const title = this.#title(sentences);
    return { title, paragraphs, published: undefined, category: model.category };
  }

  /** Words that open two of the article's sentences, more of them where they were a title before. */
  #title(sentences: readonly string[]): string {
    const first = this.#random.pick(sentences).split(' ');
    const second = this.#random.pick(this.#sentences).split(' ');
    for (let length = 3 + this.#random.below(3); ; length += 1) {
      const words = [...first.slice(0, length), ...second.slice(0, length)];
      const title = words.join(' ').replace(/[.:،؛]+$/u, '');
      if (!this.#titles.has(title)) {
        this.#titles.add(title);
        return title;
      }
      if (length > first.length + second.length) return this.#title(sentences);
    }
  }
}

function digestOf(paragraphs: readonly string[]): string {
  return createHash('sha1').update(paragraphs.join('\n')).digest('base64');
}

function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?؟…])\s+/u).filter(Boolean);
}

function isCompleteSentence(sentence: string): boolean {
  const words = sentence.split(' ').length;
  return words >= shortest && words <= longest && /\p{L}/u.test(sentence);
}
