import { expect, test } from 'vitest';
import { arabicWriteMessages } from '../../../src/i18n/ar/write.ts';
import type { Severity } from '../../../src/schema/problem.ts';
import { describeCounts } from '../../../src/write/remarks/remarks-view.ts';

const describeAll = (...severities: Severity[]) =>
  describeCounts(
    severities.map((severity) => ({ severity })),
    { ...arabicWriteMessages.remarks },
    'latn',
  );

test('the count of remarks names errors apart', () => {
  expect(describeAll()).toBe('لا ملاحظات. المقال جاهز.');
  expect(describeAll('error')).toBe('خطأ واحد');
  expect(describeAll('hint')).toBe('ملاحظة واحدة');
  expect(describeAll('hint', 'error', 'warning', 'hint')).toBe('خطأ واحد و3 ملاحظات');
  expect(describeAll('error', 'warning', 'error')).toBe('خطآن وملاحظة واحدة');
});
