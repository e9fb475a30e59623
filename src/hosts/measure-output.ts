/** The size of an output folder. */
export interface OutputSize {
  files: number;
  bytes: number;
  /** The largest files, largest first. */
  largest: { name: string; bytes: number }[];
  /** Files of the fullest folder. */
  mostFilesInFolder: number;
  /** Files of each top-level folder; those of the root are under ''. */
  filesByFolder: ReadonlyMap<string, number>;
}

/** How many of the largest files are worth a look. */
const shownFiles = 3;

/** Measures an output. @param sizes Path below the output folder, and bytes, of each file. */
export function measureOutput(sizes: Iterable<readonly [name: string, bytes: number]>): OutputSize {
  const folders = new Map<string, number>();
  const filesByFolder = new Map<string, number>();
  let files = 0;
  let total = 0;
  let largest: OutputSize['largest'] = [];
  for (const [name, bytes] of sizes) {
    files += 1;
    total += bytes;
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    if (bytes > (largest[shownFiles - 1]?.bytes ?? -1)) {
      largest = [...largest, { name, bytes }]
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, shownFiles);
    }
  }
  // Folders are fewer than files.
  for (const [folder, count] of folders) {
    const [top = ''] = folder.split('/', 1);
    filesByFolder.set(top, (filesByFolder.get(top) ?? 0) + count);
  }
  const mostFilesInFolder = folders.values().reduce((most, count) => Math.max(most, count), 0);
  return { files, bytes: total, largest, mostFilesInFolder, filesByFolder };
}
