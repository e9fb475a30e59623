import { describe, expect, test } from 'vitest';
import { articleRules } from '../../../src/check/article/article-rules.ts';
import { proseRules } from '../../../src/check/prose-rules.ts';
import { listRules } from '../../../src/manual/list-rules.ts';

const introduction = `# Rules of the checker

This page is made from the rules: \`npx vitest run -u tests/unit/manual/rules-page.test.ts\` writes it.
[README.md](README.md) explains how to excuse a text from a rule and how to set severities and options.`;

describe('the page of rules in English', () => {
  test('is what the rules say of themselves', async () => {
    const page = `${introduction}\n\n${listRules('en')}\n`;
    await expect(page).toMatchFileSnapshot('../../../src/check/RULES.md');
  });

  test.each([...proseRules, ...articleRules])('explains $name in English alone', ({
    name,
    texts,
  }) => {
    const page = listRules('en');
    expect(page).toContain(`\`${name}\``);
    expect(page).not.toContain(texts.ar.title);
  });
});
