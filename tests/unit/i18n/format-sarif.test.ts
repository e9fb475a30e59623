import { expect, test } from 'vitest';
import { formatProblems } from '../../../src/i18n/describe-problem.ts';
import { type Problem, problem } from '../../../src/schema/problem.ts';

const place = { file: 'content/articles/بحر %#?.mdx', line: 3, column: 7 };
const prose: Problem = {
  ...problem('wrong-form', place, { value: 'الى', suggestion: 'إلى' }, 'warning'),
  length: 3,
  fix: { offset: 40, length: 3, replacement: 'إلى' },
};
const hint = problem('definition-unused', place, { value: 'x' }, 'hint');
const error = problem('broken-link', { ...place, file: '/srv/a.mdx' }, { value: '/a/' });

/*
 * What the schema of the standard asks for was also tried with the schema itself:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const log = (problems: Problem[]) =>
  JSON.parse(formatProblems(problems, { locale: 'en', format: 'sarif' }));

test('is a log of one run, with a rule for each identifier', () => {
  const { version, runs } = log([prose, hint, error, prose]);
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  const [{ tool, results, columnKind }] = runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.name).toBe('maqalat');
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['broken-link', 'definition-unused', 'wrong-form']);
  expect(results).toHaveLength(4);
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  expect(results.map(({ level }: { level: string }) => level)).toEqual([
    'warning',
    'note',
    'error',
    'warning',
  ]);
});

test('names places as addresses and regions, and fixes as replacements', () => {
  const [{ results }] = log([prose, error]).runs;
  const [{ physicalLocation }] = results[0].locations;
  expect(decodeURIComponent(physicalLocation.artifactLocation.uri)).toBe(place.file);
  expect(URL.canParse(physicalLocation.artifactLocation.uri, 'file:///')).toBe(true);
  expect(physicalLocation.artifactLocation.uri).not.toMatch(/[#?]|[^!-~]/);
  expect(physicalLocation.region).toEqual({ startLine: 3, startColumn: 7, endColumn: 10 });
  const [change] = results[0].fixes[0].artifactChanges;
  expect(change.replacements).toEqual([
    { deletedRegion: { charOffset: 40, charLength: 3 }, insertedContent: { text: 'إلى' } },
  ]);
  expect(results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('file:///srv/a.mdx');
  expect(results[1]).not.toHaveProperty('fixes');
});

test('is a log where nothing was found', () => {
  expect(log([]).runs[0].results).toEqual([]);
});
