import { findNearest } from '../../schema/find-nearest.ts';
import {
  type BodyElement,
  type ElementDefinition,
  wordsOf,
} from '../components/element-definition.ts';
import { excerpt } from '../excerpt.ts';
import { isSafeUrl } from '../safe-url.ts';
import type { ArticleChecks } from './article-checks.ts';

/** HTML attributes, not misspellings: suggest no other name. */
const htmlOnly = /^(?:on.*|style|class(?:Name)?|id)$/i;

/** Checks an element's attributes: known, literal, once each, of the right kind, none missing. */
export function checkAttributes(
  element: BodyElement,
  definition: ElementDefinition,
  checks: ArticleChecks,
): void {
  const allowed = Object.keys(definition.attributes);
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`;
    const details = { element: definition.name, name: excerpt(name) };
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      checks.report('computed-attribute', attribute, details);
      continue;
    }
    const rule = Object.hasOwn(definition.attributes, name)
      ? definition.attributes[name]
      : undefined;
    if (!rule) {
      const suggestion = htmlOnly.test(name) ? undefined : findNearest(name, allowed);
      checks.report('unknown-attribute', attribute, { ...details, suggestion, allowed });
    } else if (seen.has(name)) {
      checks.report('mdx-syntax', attribute, { reason: 'duplicate-attribute', value: name });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      checks.report('computed-attribute', attribute, details);
    } else {
      const value = attribute.value ?? '';
      const { expected } = rule;
      if (expected === 'web-address' && !isSafeUrl(value)) {
        checks.report('unsafe-url', attribute, { value: excerpt(value) });
      } else if (!(rule.accepts(value) && (attribute.value != null || rule.isFlag))) {
        checks.report('wrong-attribute', attribute, {
          ...details,
          value: excerpt(value),
          expected,
        });
      }
    }
    seen.add(name);
  }
  for (const [name, { isRequired, expected }] of Object.entries(definition.attributes)) {
    if (isRequired && !seen.has(name)) {
      checks.report('missing-attribute', element, { element: definition.name, name, expected });
    }
  }
  checks.problems.push(...(definition.checkAttributes?.(element, checks.placeOf(element)) ?? []));
  for (const [name, { expected }] of Object.entries(definition.attributes)) {
    const src = expected === 'picture-path' ? wordsOf(element, name) : undefined;
    if (src) checkPicture(src, element, checks);
  }
}

/** Collects a picture whose file the loader resolves. */
export function checkPicture(
  src: string,
  node: Parameters<ArticleChecks['placeOf']>[0],
  checks: ArticleChecks,
): void {
  if (isSafeUrl(src)) checks.picture(src, node);
  else if (!checks.isReference(node)) checks.report('unsafe-url', node, { value: excerpt(src) });
}
