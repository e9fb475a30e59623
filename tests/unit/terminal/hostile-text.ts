/** What a stranger may put into a text, a name or an address to act on a terminal or a CI log. */
export const hostilePieces = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u009b31m',
  '\u007f',
  '\b',
  '\r',
  '\u0085',
  '\u202e',
  '\u2066',
  '\u2069\u2069',
  '\u2028',
  '\u2029',
  '\u200f',
  '\ufeff',
  '\u{e0041}',
  '\n::error::x',
  '##[stop-commands]x',
  '##vso[task.complete]',
  '%0A::debug::x',
];
export const hostileText = `ريح${hostilePieces.join('')}بحر`;

/**
 * Finds what in the output of a command would act on a terminal or a CI log.
 *
 * @param output What the command wrote.
 * @param isCommands Whether lines are expected to be workflow commands.
 */
export function actsOnTerminal(output: string, isCommands = false): string[] {
  return output.split('\n').flatMap((line) => {
    const controls = line.match(
      /[[\p{Cc}--\t]\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\u{e0000}-\u{e007f}]/gv,
    );
    const isolates = line.replace(/[^\u2066-\u2069]/g, '');
    const bare = isolates.replace(/[\u2066-\u2068]/g, '(').replace(/\u2069/g, ')');
    const findings = [...(controls ?? []).map((control) => JSON.stringify(control))];
    if (!isNested(bare)) findings.push('isolates that are not closed');
    if (/##\w*\[/.test(line)) findings.push('a command of a runner');
    const command = /^\s*::(\w*)(.*)/.exec(line);
    if (command && !isCommands) findings.push('a workflow command');
    if (command && isCommands && !/^(error|warning|notice)$/.test(command[1] ?? '')) {
      findings.push(`the workflow command ${command[1]}`);
    }
    return findings.map((finding) => `${finding} in ${JSON.stringify(line)}`);
  });
}

function isNested(brackets: string): boolean {
  let open = 0;
  for (const bracket of brackets) {
    open += bracket === '(' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
