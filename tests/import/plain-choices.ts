import type { Choices } from '../../scripts/import/import-run.ts';
import { cleaningSteps } from '../../src/i18n/commands/import-reasons.ts';

/** What a run decides by where no option is given. */
export const plainChoices: Choices = {
  force: false,
  dryRun: false,
  fetchImages: false,
  addTerms: true,
  cleaning: new Set(cleaningSteps),
};
