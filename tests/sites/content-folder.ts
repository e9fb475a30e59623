import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a content folder, by path: text, or bytes where they must not be UTF-8. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** A content folder that lasts for one test. */
export interface ContentFolder extends AsyncDisposable {
  /** The temporary folder in which it stands, for results beside it. */
  root: string;
  /** What `CONTENT_DIR` names. */
  path: string;
}

/** Lays out a content folder below the system's temporary folder. */
export async function contentFolder(files: ContentFiles): Promise<ContentFolder> {
  const root = await mkdtemp(join(tmpdir(), 'maqalat-site-'));
  const path = join(root, 'content');
  await mkdir(join(path, 'articles'), { recursive: true });
  await writeFiles(path, files);
  return {
    root,
    path,
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

/** Writes files below a folder, and the folders that they need. */
export async function writeFiles(folder: string, files: ContentFiles): Promise<void> {
  for (const [name, data] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  }
}

/** An article that is right; `frontmatter` lines are added to its title and date. */
export function article(body: string, frontmatter = ''): string {
  return `---\ntitle: نخلة في الطريق\npublished: 2024-05-01T08:00:00Z\n${frontmatter}---\n\n${body}\n`;
}
