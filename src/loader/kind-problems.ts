import type { ArticleFrontmatter } from '../schema/article.ts';
import { fieldsOfKinds } from '../schema/article-kinds.ts';
import { type Expectation, type Problem, problem } from '../schema/problem.ts';
import type { YamlReading } from '../schema/read-yaml.ts';

type KindField = (typeof fieldsOfKinds)[keyof typeof fieldsOfKinds][number];

const expectations: Record<KindField, Expectation> = {
  claim: 'mapping',
  verdict: 'verdict',
  translationOf: 'mapping',
};

/** Finds fields that a kind lacks, and those that belong to another kind. */
export function findKindProblems(
  head: Pick<ArticleFrontmatter, 'kind' | KindField>,
  placeOf: YamlReading<unknown>['placeOf'],
): Problem[] {
  return Object.entries(fieldsOfKinds).flatMap(([kind, fields]) =>
    fields.flatMap((field) => {
      const isThere = head[field] !== undefined;
      if (isThere === (head.kind === kind)) return [];
      return isThere
        ? [problem('field-alone', placeOf([field]), { field, needs: `kind: ${kind}` })]
        : [problem('missing-field', placeOf(['kind']), { field, expected: expectations[field] })];
    }),
  );
}
