import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { checkedEndings, checkFile } from '../../src/check/check-file.ts';
import type { ProseOptions } from '../../src/check/check-runs.ts';
import { textRules } from '../../src/check/check-text.ts';
import { sourceText } from '../../src/check/text/source-text.ts';
import { shownPath } from '../../src/loader/folders.ts';
import { readGeneralLexicon } from '../../src/loader/read-lexicon.ts';
import { readSource } from '../../src/loader/read-source.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { printError } from '../terminal/print.ts';
import { applyProblemFixes } from './apply-problem-fixes.ts';
import type { CheckRun, CheckTask } from './check-run.ts';
import { fixText } from './fix-text.ts';
import { printFix } from './print-fix.ts';

const known = new RegExp(`\\.(?:${checkedEndings.join('|')})$`, 'i');
/** One fix can make room for another's. */
const mostRounds = 4;

/** Checks files that belong to no site; of folders those that it can read. */
export async function checkFiles(task: CheckTask): Promise<CheckRun> {
  const { paths, since, messages } = task;
  const { files, others } = await findFiles(paths);
  const asked = files.filter((file) => since?.has(file) ?? true);
  const options = { lexicon: readGeneralLexicon() };
  let wasFixed = false;
  const problems: Problem[] = [];
  for (const file of asked) {
    if (task.fix && file.endsWith('.mdx')) wasFixed = (await fixCharacters(file, task)) || wasFixed;
    let found = problemsOf(file, options);
    for (let round = 0; task.fix && round < mostRounds; round += 1) {
      const applied = await applyProblemFixes(found);
      for (const fix of applied) printFix(fix, messages);
      if (applied.length === 0) break;
      wasFixed = true;
      found = problemsOf(file, options);
    }
    problems.push(...found);
  }
  if (task.fix && !wasFixed) printError(messages.nothingToFix);
  const notes = others.map((file) => messages.unknownEnding(shownPath(file)));
  return { problems, notes, articles: asked.length };
}

/** Files are taken as they are named, those in folders by their endings. */
async function findFiles(paths: readonly string[]) {
  const files = new Set<string>();
  const others: string[] = [];
  for (const path of paths) {
    if (statSync(path).isDirectory()) {
      const pattern = `**/*.{${checkedEndings.join(',')}}`;
      const names = await glob(pattern, {
        cwd: path,
        ignore: ['**/node_modules/**'],
        absolute: true,
      });
      for (const name of names.sort()) files.add(resolve(name));
    } else if (known.test(path)) files.add(path);
    else others.push(path);
  }
  return { files: [...files], others };
}

function problemsOf(file: string, options: ProseOptions): Problem[] {
  const { source, problem } = readSource(file);
  if (source === undefined) return [problem];
  return checkFile(source, shownPath(file), options);
}

async function fixCharacters(file: string, { messages }: CheckTask): Promise<boolean> {
  const { text: written } = readSource(file);
  if (written === undefined) return false;
  const { text, edits } = fixText(sourceText(shownPath(file), written), textRules);
  if (edits === 0) return false;
  await writeAtomically(file, text);
  printError(messages.fixedFile(shownPath(file), edits));
  return true;
}
