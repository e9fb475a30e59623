import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { actsOnTerminal, hostileText } from './hostile-text.ts';

const door = JSON.stringify(pathToFileURL('scripts/terminal/print.ts').href);

function runProgram(lines: string) {
  const program = `import * as door from ${door};\nconst text = ${JSON.stringify(hostileText)};\n${lines}`;
  const args = ['--input-type=module-typescript', '--eval', program];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test.each([
  ['a line', 'door.print(text)'],
  ['a line on standard error', 'door.printError(text)'],
  ['a table', 'door.printTable({ [text]: { [text]: text } })'],
  ['an error that nobody catches', 'door.printUncaughtErrors(); throw new Error(text)'],
  ['a promise that nobody awaits', 'door.printUncaughtErrors(); Promise.reject(new Error(text))'],
  ['what is no error', 'door.printUncaughtErrors(); throw { text }'],
])('%s is printed harmlessly', (_, lines) => {
  const { status, stdout, stderr } = runProgram(lines);
  expect(`${stdout}${stderr}`).toMatch(/ريح/);
  expect(actsOnTerminal(`${stdout}${stderr}`)).toEqual([]);
  expect(status).toBe(lines.includes('Uncaught') ? 1 : 0);
});
