/**
 * Describes what was thrown in one line: its kind, its message and the place in the engine.
 *
 * @example 'TypeError: x is undefined (src/schema/schema-at.ts:28:11)'
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line = error.message] = error.message.split('\n');
  const place = /(?:src|lib|scripts)\/[\w./-]{1,200}:\d{1,9}:\d{1,9}/.exec(
    error.stack?.slice(0, 10_000) ?? '',
  )?.[0];
  return `${error.name}: ${line.slice(0, 200)}${place ? ` (${place})` : ''}`;
}
