import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An input that failed once, with the outcome that is right. */
export interface BenchCase {
  /** The folder's name, whose beginning tells the kind: `import-03-inline-shortcode`. */
  name: string;
  /** Absolute paths of what is tried: files or folders whose names begin with `source`. */
  sources: string[];
  /** The right outcome as `expected.md` says it; empty where it goes without saying. */
  expected: string;
  /** The commands that `notes.txt` shows, without `$ `. */
  commands: string[];
}

/**
 * Reads a folder of cases, one folder each with `source*`, `expected.md` and `notes.txt`. In a
 * folder without `source*`, such as `fuzz`, every file is a case.
 *
 * @param folder Absolute path.
 * @throws What the file system says.
 */
export async function readCases(folder: string): Promise<BenchCase[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const cases = await Promise.all(folders.sort().map((name) => readCase(folder, name)));
  return cases.flat();
}

async function readCase(folder: string, name: string): Promise<BenchCase[]> {
  const place = join(folder, name);
  const files = (await readdir(place)).sort();
  const sources = files.filter((file) => file.startsWith('source'));
  const text = (file: string) => readFile(join(place, file), 'utf8').catch(() => '');
  if (sources.length === 0) {
    return files
      .filter((file) => /\.(?:mdx|xml|html|docx|txt|md)$/.test(file))
      .map((file) => ({
        name: `${name}/${file}`,
        sources: [join(place, file)],
        expected: '',
        commands: [],
      }));
  }
  const notes = await text('notes.txt');
  return [
    {
      name,
      sources: sources.map((file) => join(place, file)),
      expected: await text('expected.md'),
      commands: [...notes.matchAll(/^\$ (.+)$/gm)].map(([, command = '']) => command),
    },
  ];
}
