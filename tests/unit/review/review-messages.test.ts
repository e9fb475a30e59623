import { expect, test } from 'vitest';
import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import { articleSchema } from '../../../src/schema/article.ts';

test.each([
  'ar',
  'en',
] as const)('every field of an article has a name in reviews (%s)', (locale) => {
  const { fieldNames } = reviewMessages(locale);
  // The importer's own record, which no person writes.
  const fields = Object.keys(articleSchema.shape).filter((name) => name !== 'importedFrom');
  expect(Object.keys(fieldNames).toSorted()).toEqual(fields.toSorted());
});
