import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';
import { findOffset } from '../../../src/schema/yaml-offset.ts';

describe('offsets in YAML', () => {
  const text = 'title: سواقي القرية\ntags:\n  - ماء\n  - زراعة\nsource:\n  name: دفتر\n';
  const { contents } = parseDocument(text);
  const at = (path: readonly PropertyKey[], of: 'key' | 'value' = 'value') =>
    text.slice(findOffset(contents, path, of)).split('\n')[0];

  it('finds keys, values and items of lists', () => {
    expect(at(['title'])).toBe('سواقي القرية');
    expect(at(['tags'], 'key')).toBe('tags:');
    expect(at(['tags', 1])).toBe('زراعة');
    expect(at(['source', 'name'], 'key')).toBe('name: دفتر');
  });

  it('stays at the nearest parent of what is absent', () => {
    expect(at(['source', 'page'])).toBe('name: دفتر');
    expect(at(['section'])).toBe('title: سواقي القرية');
  });

  it('takes the first of equal keys', () => {
    const twice = 'أ: 1\nأ: 2\n';
    const document = parseDocument(twice, { uniqueKeys: false });
    expect(findOffset(document.contents, ['أ'], 'key')).toBe(0);
  });

  it('places each of very many unknown keys without looking through all of them', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `حقل${index}: أ`).join('\n');
    const { problems } = readYaml(many, articleSchema, 'a.mdx', 2);
    const unknown = problems.filter(({ rule }) => rule === 'unknown-key');
    expect(unknown).toHaveLength(40_000);
    expect(unknown.at(-1)).toMatchObject({ line: 40_001, column: 1 });
    // A coarse guard: looking through all keys for each took a minute.
  }, 20_000);
});
