import { bodyTexts } from './en/body.ts';
import { collectionTexts } from './en/collection.ts';
import { fileTexts } from './en/files.ts';
import { frontmatterTexts } from './en/frontmatter.ts';
import { pictureTexts } from './en/pictures.ts';
import { writingTexts } from './en/writing.ts';
import type { ProblemCatalogue } from './problem-catalogue.ts';

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Problems in English. */
export const problemsEn: ProblemCatalogue = {
  rules: {
    ...fileTexts,
    ...frontmatterTexts,
    ...bodyTexts,
    ...writingTexts,
    ...pictureTexts,
    ...collectionTexts,
  },
  severity: { error: 'error', warning: 'warning' },
  summary: ({ errors, warnings, files }) =>
    errors + warnings === 0
      ? 'No problems found.'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}.`,
};
