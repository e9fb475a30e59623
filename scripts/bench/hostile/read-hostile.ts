import { textRules } from '../../../src/check/check-text.ts';
import { checkWriting } from '../../../src/check/check-writing.ts';
import { sourceText } from '../../../src/check/text/source-text.ts';
import { bodyLabels } from '../../../src/i18n/body-labels.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { renderBody } from '../../../src/mdx/render-body.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';

/** Does all that a build and the checker do with the text of one article. Never throws. */
export function readHostile(source: string): void {
  const file = 'content/articles/2024/01/a.mdx';
  const parsed = parseArticle(source, file);
  readYaml(parsed.frontmatter?.yaml ?? '', articleSchema, file);
  renderBody(parsed, {
    file,
    pictures: new Map(),
    base: '/',
    lang: 'ar',
    labels: bodyLabels('ar'),
    digits: 'latn',
  });
  checkWriting(parsed.tree, source, file);
  const text = sourceText(file, source);
  for (const rule of textRules) rule(text);
}
