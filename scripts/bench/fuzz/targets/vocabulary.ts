import { textRules } from '../../../../src/check/check-text.ts';
import { sourceText } from '../../../../src/check/text/source-text.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { readYaml } from '../../../../src/schema/read-yaml.ts';
import { vocabularyNames, vocabularySchemas } from '../../../../src/schema/vocabulary.ts';
import { fixText } from '../../../check/fix-text.ts';
import type { Fault, FuzzCase } from '../finding.ts';
import { terminalFaults } from './terminal-faults.ts';
import { withTimeLimit } from './time-limit.ts';

/** As for an article. */
const fixTimes = 10;

/** Reads a vocabulary by every schema that it may have, and fixes it. */
export async function tryVocabulary({ data, index }: FuzzCase): Promise<Fault[]> {
  const text = String(data);
  const size = text.length;
  // What a file means depends on its name.
  const name = vocabularyNames[index % vocabularyNames.length] ?? 'tags';
  const fix = (source: string) =>
    fixText(sourceText(`/content/${name}.yaml`, source), textRules).text;
  const read = await withTimeLimit('read', { size, times: vocabularyNames.length }, () =>
    problemsOf(text),
  );
  const problems = read.result;
  const fixing = await withTimeLimit('fix', { size, times: fixTimes }, () => fix(text));
  const fixed = fixing.result;
  const faults = [
    ...read.faults,
    ...fixing.faults,
    ...terminalFaults([...problems.values()].flat()),
  ];
  const wasRight = problems.get(name)?.length === 0;
  if (wasRight && problemsOf(fixed).get(name)?.length !== 0) {
    faults.push({ kind: 'fix', what: `an error that was none: ${name}` });
  }
  if (fix(fixed) !== fixed) {
    faults.push({ kind: 'fix', what: 'a fixed vocabulary is fixed once more' });
  }
  return faults;
}

function problemsOf(text: string): Map<string, Problem[]> {
  const yaml = text.replace(/^\uFEFF/, '');
  return new Map(
    vocabularyNames.map((name) => [
      name,
      readYaml(yaml, vocabularySchemas[name], 'content/tags.yaml').problems,
    ]),
  );
}
