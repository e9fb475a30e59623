import { describe, expect, test } from 'vitest';
import { problemsAr } from '../../../src/i18n/problems/ar.ts';
import { problem } from '../../../src/schema/problem.ts';
import { toRemarks } from '../../../src/write/remarks/remark.ts';

const source = `---
title: قارب
tags: [sea]
image:
  src: ./boat.jpg
  alt: ""
published: 2024-07-01T00:00:00Z
---

ذهب الى البحر.
`;
const file = { path: 'articles/2024/07/boat.mdx', source, bodyLine: 10 };
const at = (line: number, column = 1) => ({ file: file.path, line, column });

describe('remarks', () => {
  test('about the head stand at the fields of the form', () => {
    const { fields } = toRemarks(
      [
        problem('empty-file', at(2), {}),
        problem('empty-file', at(6, 8), {}),
        problem('slug-not-ascii', at(1), { slug: 'قارب', suggestion: 'qarib' }),
      ],
      file,
      problemsAr,
    );
    expect(fields.map(({ field }) => field)).toEqual(['title', 'image', 'slug']);
  });

  test('call a field as the form does', () => {
    const details = { field: 'image.alt', value: '', expected: 'text' } as const;
    const wrong = problem('wrong-value', at(6, 8), details);
    const { fields } = toRemarks([wrong], file, problemsAr, { 'image.alt': 'وصف الصورة' });
    expect(fields[0]?.message.replace(/\p{Cf}/gu, '')).toBe('الحقل «وصف الصورة» فارغ.');
  });

  test('about the body count from where it begins', () => {
    const offset = source.indexOf('الى');
    const wrong = {
      ...problem('wrong-form', at(10, 5), { value: 'الى', suggestion: 'إلى' }),
      fix: { offset, length: 3, replacement: 'إلى' },
    };
    const { body } = toRemarks([wrong], file, problemsAr);
    expect(body).toMatchObject([
      { offset: 4, length: 3, fix: { offset: 4, length: 3, replacement: 'إلى' } },
    ]);
  });
});
