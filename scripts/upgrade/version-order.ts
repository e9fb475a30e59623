/**
 * Orders versions by their numbers: `0.9.0` before `0.10.0`. What follows a hyphen, a prerelease,
 * does not count here: a site made for `0.3.0-beta.1` is one of `0.3.0`.
 *
 * @returns Below, at or above 0, as `Array.sort` wants it.
 */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [numbersOf(first), numbersOf(second)];
  return [0, 1, 2].map((place) => (a[place] ?? 0) - (b[place] ?? 0)).find(Boolean) ?? 0;
}

/** Whether a text is a version, such as `0.2.0` or `1.0.0-beta.2`. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(text);
}

function numbersOf(version: string): number[] {
  return (version.split('-')[0] ?? '').split('.').map(Number);
}
