import type { TitleVariant } from './title-variants.ts';

/** One variant, and the articles that it found. */
export interface AnsweredVariant {
  variant: TitleVariant;
  found: readonly string[];
}

/** Shares of variants, from 0 to 1, that found their title's article among the first ten. */
export interface VariantFigures {
  all: number;
  spellings: number;
  typos: number;
  kinds: Record<string, number>;
  /** Names of the kinds that are slips, not spellings. */
  typoKinds: string[];
  /** How many were asked, of each kind. */
  asked: Record<string, number>;
  missed: { kind: string; title: string; query: string }[];
}

export function variantFigures(answers: readonly AnsweredVariant[]): VariantFigures {
  const isFound = ({ variant, found }: AnsweredVariant) =>
    found.some((id) => variant.query.articles.has(id));
  const recall = (some: readonly AnsweredVariant[]) => some.filter(isFound).length / some.length;
  const byKind = Map.groupBy(answers, ({ variant }) => variant.kind);
  const ofKinds = (isTypo: boolean) =>
    answers.filter(({ variant }) => variant.kind.isTypo === isTypo);
  const perKind = <T>(figure: (some: AnsweredVariant[]) => T) =>
    Object.fromEntries([...byKind].map(([kind, some]) => [kind.name, figure(some)]));
  return {
    all: recall(answers),
    spellings: recall(ofKinds(false)),
    typos: recall(ofKinds(true)),
    kinds: perKind(recall),
    typoKinds: [...byKind.keys()].filter((kind) => kind.isTypo).map(({ name }) => name),
    asked: perKind((some) => some.length),
    missed: answers
      .filter((answer) => !isFound(answer))
      .map(({ variant: { kind, title, query } }) => ({
        kind: kind.name,
        title,
        query: query.text,
      })),
  };
}
