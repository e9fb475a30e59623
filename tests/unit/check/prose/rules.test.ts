import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/check/apply-fixes.ts';
import { checkArabic } from '../../../../src/check/check-arabic.ts';
import { proseRules } from '../../../../src/check/prose-rules.ts';
import { readGeneralLexicon } from '../../../../src/loader/read-lexicon.ts';
import { proseRuleNames } from '../../../../src/schema/check-rules.ts';

const lexicon = readGeneralLexicon();

test('every name belongs to a rule', () => {
  expect(proseRules.map(({ name }) => name).toSorted()).toEqual(proseRuleNames.toSorted());
});

describe.each(proseRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const [lang] = rule.languages;
  test.each(rule.examples.map((example) => [example.wrong, example] as const))('%s', (wrong, {
    right,
    isByHand,
    options,
  }) => {
    // A rule that is off unless a site asks for it is asked for here.
    const rules = { [name]: { severity: 'warning' as const, ...options } };
    const found = (text: string) =>
      checkArabic(text, { lexicon, lang, rules }).filter((found) => found.rule === name);
    expect(found(wrong)).not.toEqual([]);
    expect(found(right)).toEqual([]);
    const fixes = found(wrong).flatMap(({ fix }) => fix ?? []);
    if (isByHand) expect(fixes).toEqual([]);
    else expect(applyFixes(wrong, fixes).text).toBe(right);
  });
});
