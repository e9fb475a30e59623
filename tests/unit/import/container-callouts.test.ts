import { describe, expect, test } from 'vitest';
import { boxesToTags } from '../../../src/convert/markdown/container-callouts.ts';

describe('boxes within boxes', () => {
  const nested = (depth: number) =>
    `${':::note\n'.repeat(depth)}نص الصندوق الأخير\n${':::\n'.repeat(depth)}بعدها`;

  test('all become tags where a text needs them', () => {
    const text = boxesToTags(nested(3));
    expect(text.match(/<maqalat-callout/g)).toHaveLength(3);
    expect(text.match(/<\/maqalat-callout>/g)).toHaveLength(3);
  });

  test('deeper than any text needs leave their words, without tags', () => {
    const text = boxesToTags(nested(5000));
    expect(text.match(/<maqalat-callout/g)).toHaveLength(20);
    expect(text.match(/<\/maqalat-callout>/g)).toHaveLength(20);
    expect(text).toContain('نص الصندوق الأخير');
    expect(text.trimEnd().endsWith('بعدها')).toBe(true);
  });
});
