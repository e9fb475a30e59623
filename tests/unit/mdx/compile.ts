import type { DigitSet } from '../../../src/arabic/digits.ts';
import { bodyLabels } from '../../../src/i18n/body-labels.ts';
import type { CompiledBody, Picture } from '../../../src/mdx/compiled-body.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { renderBody } from '../../../src/mdx/render-body.ts';
import type { Problem } from '../../../src/schema/problem.ts';

/** The one picture that every article of these tests finds beside it. */
export const shore: Picture = {
  url: '/media/shore-1200.webp',
  width: 1200,
  height: 800,
  sources: [
    { url: '/media/shore-480.avif', width: 480 },
    { url: '/media/shore-1200.avif', width: 1200 },
  ],
};

interface Options {
  base?: string;
  lang?: string;
  digits?: DigitSet;
}

/** Compiles a body, right or wrong. */
export function compile(
  source: string,
  { base = '/', lang = 'ar', digits = 'latn' }: Options = {},
): { body: CompiledBody; problems: Problem[] } {
  const file = 'content/articles/a.mdx';
  const parsed = parseArticle(source, file);
  const pictures = new Map([['./shore.png', shore]]);
  const settings = { base, lang, labels: bodyLabels('ar'), digits };
  const { body, problems } = renderBody(parsed, { file, pictures, ...settings });
  return { body, problems: [...parsed.problems, ...problems] };
}

/** The HTML of a body that has to be right. */
export function html(source: string, options?: Options): string {
  const { body, problems } = compile(source, options);
  if (problems.length > 0) throw new Error(`not right: ${JSON.stringify(problems)}`);
  return body.html;
}

/** A body's problems, each as `rule line:column`. */
export function places(source: string): string[] {
  return parseArticle(source, 'a.mdx').problems.map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );
}
