import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { leanRules } from '../../../src/integration/lean-browser-code.ts';

/** Runs the plugin as Vite does, on code without types. */
function lean(code: string): string {
  const { transform } = leanRules('ar');
  if (typeof transform !== 'object') throw new Error('the plugin has no transform');
  const context = { parse: parseAst } as never;
  const made = transform.handler.call(context, code, '/src/check/rules/x/y.ts', undefined as never);
  return typeof made === 'object' && made !== null && 'code' in made ? String(made.code) : code;
}

/** What a module gives its importers. */
async function load(code: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.rule;
}

const rule = `
const facts = { title: 'عنوان', examples: 1, ...{ texts: 'نصّ' } };
export const rule = {
  name: 'lone-waw',
  texts: {
    ar: { title: 'واو', message: 'واو, وحدها', advice: 'صلها.', explanation: 'شرح' },
    en: { title: 'Waw', message: 'a waw', advice: 'join it', explanation: 'why' },
  },
  examples: [{ wrong: 'و قال', right: 'وقال' }],
  facts,
};
`;

test('a rule in the browser has the messages of the site’s language, and nothing of the manual’s', async () => {
  expect(await load(lean(rule))).toEqual({
    name: 'lone-waw',
    texts: { ar: { message: 'واو, وحدها', advice: 'صلها.' } },
    facts: { title: 'عنوان', examples: 1, texts: 'نصّ' },
  });
});

test('a module without texts stays as it is', () => {
  const code = 'export const rule = { title: 1, examples: [] };';
  expect(lean(code)).toBe(code);
});
