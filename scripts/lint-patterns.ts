import process from 'node:process';
import { engineRoot } from '../src/site/engine-files.ts';
import { findSlowPatterns } from './patterns/find-slow-patterns.ts';
import { readPatterns } from './patterns/read-patterns.ts';
import { reviewedPatterns } from './patterns/reviewed-patterns.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';

/* Part of `npm run lint`: no regular expression may take more than linear time, whatever its text. */
const patterns = await readPatterns(engineRoot);
const slow = findSlowPatterns(patterns);
const unknown = slow.filter(({ found }) => !reviewedPatterns.has(String(found.pattern)));
for (const { found, finding } of unknown) {
  printError(`${found.file}:${found.line}: slow pattern ${found.pattern}\n  ${finding}`);
}
const written = new Set(patterns.map(({ pattern }) => String(pattern)));
const outdated = [...reviewedPatterns].filter((text) => !written.has(text));
for (const text of outdated) {
  printError(`scripts/patterns/reviewed-patterns.ts: nothing has this pattern any more: ${text}`);
}
if (unknown.length > 0) {
  printError(
    'Make each place of the text begin at most one attempt (a look back such as (?<!\\s)\\s+, no two repetitions of the same character side by side, a bound such as {0,300}), or read the text with findRegions. One that only sees short text goes to scripts/patterns/reviewed-patterns.ts with the reason.',
  );
}
print(
  `${patterns.length} patterns, ${slow.length} slow, ${reviewedPatterns.size} of them reviewed`,
);
process.exitCode = unknown.length + outdated.length > 0 ? exitCode.refused : exitCode.done;
