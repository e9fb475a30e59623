import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/check/apply-fixes.ts';
import { checkArabic } from '../../../../src/check/check-arabic.ts';
import { proseRules } from '../../../../src/check/prose-rules.ts';
import { readLexicon } from '../../../../src/loader/read-lexicon.ts';
import { proseRuleNames } from '../../../../src/schema/check-rules.ts';

const lexicon = await readLexicon();
const found = (text: string) => checkArabic(text, { lexicon });
const fixed = (text: string) =>
  applyFixes(
    text,
    found(text).flatMap(({ fix }) => fix ?? []),
  ).text;

test('every name belongs to a rule', () => {
  expect(proseRules.map(({ name }) => name).toSorted()).toEqual(proseRuleNames.toSorted());
});

describe.each(proseRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.examples.map(({ wrong, right }) => [wrong, right]))('%s', (wrong, right) => {
    expect(found(wrong).map((diagnostic) => diagnostic.rule)).toContain(name);
    expect(found(right).filter((diagnostic) => diagnostic.rule === name)).toEqual([]);
    expect(fixed(wrong)).toBe(right);
  });
});
