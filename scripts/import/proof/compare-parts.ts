import type { DifferenceList } from './difference.ts';
import type { ProofSides } from './proof-sides.ts';

/** Names pictures that are missing, or stand more often than in the source. */
export function comparePictures(sides: ProofSides, differences: DifferenceList): void {
  const { source, article, isOfArticle } = sides;
  if (source.hasUncountedPictures) return;
  const given = source.flow.pictures
    .filter(({ at }) => isOfArticle[at] || isOfArticle[at - 1] || source.part === undefined)
    .map(({ src }) => src);
  const made = article.flow.pictures.map(({ src }) => src);
  const reported =
    article.raw.leftOut.filter(({ reason }) => reason === 'picture-format').length +
    article.reportedPictures;
  const missing = new Set(given).size - new Set(made).size - reported;
  if (missing > 0) differences.add('lost-pictures', [...new Set(given)].join(' '), missing);
  const doubled = made.length - new Set(made).size - (given.length - new Set(given).size);
  if (doubled > 0) {
    const names = made.filter((src, index) => made.indexOf(src) !== index);
    differences.add('doubled-pictures', names.join(' '), doubled);
  }
}

/** Names tags, sections and authors that read otherwise on the site than in the source. */
export function compareNames({ source, article }: ProofSides, differences: DifferenceList): void {
  if (!article.names) return;
  for (const field of ['tags', 'authors'] as const) {
    const known = new Set(article.names[field].map(toOneLine));
    for (const name of source.names?.[field] ?? []) {
      if (!known.has(toOneLine(name)))
        differences.add('changed-names', `${name} → ${[...known].join('، ')}`);
    }
  }
  // Of several sections an article takes one.
  const sections = source.names?.section?.map(toOneLine) ?? [];
  const section = article.names.section.map(toOneLine);
  if (sections.length > 0 && section.length > 0 && !section.some((name) => sections.includes(name)))
    differences.add('changed-names', `${sections.join('، ')} → ${section.join('، ')}`);
}

function toOneLine(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().normalize('NFC').toLowerCase();
}
