/**
 * Compares the lines of an article with those that are expected, as readers of Markdown see them.
 *
 * @param found The body that came out.
 * @param wanted Expected lines, in order.
 * @param isWhole Whether no other line may stand there.
 * @returns The first difference; nothing where there is none.
 */
export function compareLines(
  found: string,
  wanted: readonly string[],
  isWhole: boolean,
): string | undefined {
  const lines = found.split('\n').map(normalizeLine).filter(Boolean);
  const expected = wanted.map(normalizeLine).filter(Boolean);
  let at = 0;
  for (const line of expected) {
    const next = lines.indexOf(line, at);
    if (next < 0) return `expected «${line}», found «${nearestLine(line, lines.slice(at))}»`;
    if (isWhole && next > at) return `not expected: «${lines[at]}»`;
    at = next + 1;
  }
  return isWhole && at < lines.length ? `not expected: «${lines[at]}»` : undefined;
}

/** One bullet, one kind of break, no escapes, and no white space that readers do not see. */
function normalizeLine(line: string): string {
  return line
    .trim()
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/^[*+](?= )/, '-')
    .replace(/\|[ :-]+(?=\|)/g, (cell) => (cell.includes('-') ? '| -' : cell))
    .replace(/\s+(?=\[\^)/g, '')
    .replace(/\s+/g, ' ');
}

function nearestLine(line: string, lines: readonly string[]): string {
  const first = line.split(' ')[0] ?? '';
  return lines.find((each) => each.includes(first)) ?? lines[0] ?? '';
}
