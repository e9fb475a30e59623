import { type DifferenceKind, isIntended } from '../../../src/i18n/commands/import-differences.ts';
import { alignWords } from '../../import/proof/align-words.ts';
import { proofWords } from '../../import/proof/words.ts';
import type { Expectation } from './expectation.ts';
import type { ImportedArticle } from './imported-article.ts';

/** What an import of one format came to; shares are 0–1. */
export interface ImportFigures {
  files: number;
  articles: number;
  refused: number;
  /** Share of the expected words (of the source's own where none are expected) that arrived. */
  keptMedian: number | null;
  keptLowest: number | null;
  /** Share of the articles' words that should not be there, where the right words are known. */
  extra: number | null;
  datesRight: number;
  datesGiven: number;
  titlesRight: number;
  titlesGiven: number;
  /** What the importer's independent proof says: share of words kept, and differing articles. */
  provedMedian: number | null;
  provedLowest: number | null;
  differing: number;
  /** How many articles differ from their source by each kind, those that were meant among them. */
  differences: Partial<Record<DifferenceKind, number>>;
}

/** One fault, for whoever mends it. */
export interface Fault {
  source: string;
  what: string;
}

/** Gathers the figures of one format, article by article. */
export class FigureKeeper {
  readonly faults: Fault[] = [];
  readonly #figures: ImportFigures;
  readonly #kept: number[] = [];
  readonly #proved: number[] = [];
  #words = 0;
  #extra = 0;

  constructor(files: number) {
    const none = { keptMedian: null, keptLowest: null, extra: null };
    const dates = { datesRight: 0, datesGiven: 0, titlesRight: 0, titlesGiven: 0 };
    const proof = { provedMedian: null, provedLowest: null, differing: 0, differences: {} };
    this.#figures = { files, articles: 0, refused: 0, ...none, ...dates, ...proof };
  }

  refused(source: string, why: string): void {
    this.#figures.refused += 1;
    this.faults.push({ source, what: why });
  }

  add(article: ImportedArticle, expected: Expectation | undefined): void {
    const figures = this.#figures;
    figures.articles += 1;
    this.#addProof(article);
    if (expected?.title !== undefined) {
      figures.titlesGiven += 1;
      const isRight = sameWords(expected.title, article.title);
      if (isRight) figures.titlesRight += 1;
      else this.#fault(article, `title: ${article.title} ≠ ${expected.title}`);
    }
    if (expected?.date !== undefined) {
      figures.datesGiven += 1;
      if (isSameDate(expected.date, article.published)) figures.datesRight += 1;
      else this.#fault(article, `date: ${article.published} ≠ ${expected.date}`);
    }
    if (expected?.text === undefined) {
      const { proof } = article.entry;
      if (proof) this.#kept.push(proof.kept);
      return;
    }
    const result = proofWords(article.text);
    // A headline that the text repeats is in the article's head.
    const alignment = alignWords(proofWords(expected.text), [
      ...proofWords(article.title),
      ...result,
    ]);
    const share = alignment.total === 0 ? 1 : alignment.kept / alignment.total;
    this.#kept.push(share);
    const { added } = alignWords(proofWords(expected.text), result);
    const unsaid = new Set([...proofWords(expected.unsaid ?? ''), ...siteNames]);
    const extra = added.reduce(
      (sum, run) => sum + run.split(' ').filter((word) => !unsaid.has(word)).length,
      0,
    );
    this.#words += result.length;
    this.#extra += extra;
    if (share < 0.99)
      this.#fault(
        article,
        `kept ${share.toFixed(4)}; lost: ${alignment.missing.slice(0, 8).join(' · ')}`,
      );
    if (extra > result.length / 100)
      this.#fault(article, `extra: ${added.slice(0, 8).join(' · ')}`);
  }

  #addProof(article: ImportedArticle): void {
    const { proof } = article.entry;
    if (!proof) return;
    this.#proved.push(proof.kept);
    const { differences } = this.#figures;
    for (const { kind } of proof.differences) differences[kind] = (differences[kind] ?? 0) + 1;
    const faults = proof.differences.filter(({ kind }) => !isIntended(kind));
    if (faults.length > 0) this.#figures.differing += 1;
    for (const { kind, count, examples } of faults)
      this.#fault(article, `${kind} (${count}): ${examples.join(' · ')}`);
  }

  figures(): ImportFigures {
    const [kept, proved] = [this.#kept, this.#proved].map((shares) => shares.sort((a, b) => a - b));
    const medianOf = (shares: readonly number[] = []) =>
      shares[Math.floor((shares.length - 1) / 2)] ?? null;
    return {
      ...this.#figures,
      keptMedian: medianOf(kept),
      keptLowest: kept?.[0] ?? null,
      provedMedian: medianOf(proved),
      provedLowest: proved?.[0] ?? null,
      extra: this.#words > 0 ? this.#extra / this.#words : null,
    };
  }

  #fault({ source }: ImportedArticle, what: string): void {
    this.faults.push({ source, what });
  }
}

/** Link cards say where they lead, which pages show by their player. */
const siteNames = proofWords('YouTube Vimeo Dailymotion X Facebook Instagram SoundCloud TikTok');

function sameWords(a: string, b: string): boolean {
  return proofWords(a).join(' ') === proofWords(b).join(' ');
}

/** A moment is right to the second; a day, where the source's clock or UTC shows it. */
function isSameDate(expected: string, written: string): boolean {
  const moment = new Date(written);
  if (/T\d/.test(expected)) return Math.abs(Date.parse(expected) - moment.getTime()) < 1000;
  return [written, moment.toISOString()].some((text) => text.startsWith(expected));
}
