import type { ArticleFrontmatter } from '../schema/article.ts';
import { type Problem, problem } from '../schema/problem.ts';
import type { YamlReading } from '../schema/read-yaml.ts';

/** The times of an article. */
type ArticleTimes = Pick<
  ArticleFrontmatter,
  'published' | 'updated' | 'expires' | 'unpublish' | 'replacedBy'
>;

/** Finds times of an article that contradict each other. */
export function findTimeProblems(
  times: ArticleTimes,
  placeOf: YamlReading<unknown>['placeOf'],
): Problem[] {
  const problems: Problem[] = [];
  const published = times.published.toISOString();
  if (times.updated && times.updated < times.published) {
    const details = { published, updated: times.updated.toISOString() };
    problems.push(problem('updated-before-published', placeOf(['updated']), details));
  }
  for (const field of ['expires', 'unpublish'] as const) {
    const end = times[field];
    if (!end || end > times.published) continue;
    const details = { field, value: end.toISOString(), published };
    problems.push(problem('end-before-published', placeOf([field]), details));
  }
  if (times.replacedBy !== undefined && !times.unpublish) {
    const details = { field: 'replacedBy', needs: 'unpublish' };
    problems.push(problem('field-alone', placeOf(['replacedBy']), details));
  }
  return problems;
}
