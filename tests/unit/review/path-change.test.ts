import { expect, test } from 'vitest';
import { parseNameStatus } from '../../../scripts/review/path-change.ts';

test('reads what Git says of files, whatever their names', () => {
  const output =
    'A\0content/جديد.mdx\0M\0a b\nc.mdx\0R087\0old.mdx\0new.mdx\0D\0gone.mdx\0T\0link.mdx\0';
  expect(parseNameStatus(output)).toEqual([
    { kind: 'added', path: 'content/جديد.mdx' },
    { kind: 'modified', path: 'a b\nc.mdx' },
    { kind: 'renamed', from: 'old.mdx', path: 'new.mdx' },
    { kind: 'deleted', path: 'gone.mdx' },
    { kind: 'modified', path: 'link.mdx' },
  ]);
  expect(parseNameStatus('')).toEqual([]);
});
