/** Lists the folders of files below a target, deepest first. `a/b/c.html` → `a/b`, `a` */
export function listParentFolders(paths: readonly string[]): string[] {
  const parents = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      parents.add(path.slice(0, end));
    }
  }
  return [...parents].sort((a, b) => b.split('/').length - a.split('/').length);
}
