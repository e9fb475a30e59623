import { bodyTexts } from './en/body.ts';
import { collectionTexts } from './en/collection.ts';
import { fileTexts } from './en/files.ts';
import { frontmatterTexts } from './en/frontmatter.ts';
import { pictureTexts } from './en/pictures.ts';
import { quoted } from './en/quoted.ts';
import { writingTexts } from './en/writing.ts';
import type { ProblemCatalogue } from './problem-catalogue.ts';
import { proseTexts } from './prose-texts.ts';

const counted = (number: number, noun: string, plural = `${noun}s`) =>
  `${number} ${number === 1 ? noun : plural}`;

/** Problems in English. */
export const problemsEn: ProblemCatalogue = {
  rules: {
    ...fileTexts,
    ...frontmatterTexts,
    ...bodyTexts,
    ...writingTexts,
    ...pictureTexts,
    ...collectionTexts,
    ...proseTexts('en', quoted, (suggestion) => `Write ${quoted(suggestion)}.`),
  },
  omitted: (count) =>
    `${counted(count, 'warning or hint', 'warnings and hints')} not shown here; npm run check shows all.`,
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  summary: ({ errors, warnings, hints, files }) =>
    errors + warnings + hints === 0
      ? 'No problems found.'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${hints > 0 ? `, ${counted(hints, 'hint')}` : ''} in ${counted(files, 'file')}.`,
};
