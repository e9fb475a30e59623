/** The folder of a part: `word` of `word/document.xml`; empty at the top. */
export function folderOfPart(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

/** The part's own name: `document.xml`. */
export function nameOfPart(part: string): string {
  return part.slice(part.lastIndexOf('/') + 1);
}

/**
 * The part that a relationship refers to (ECMA-376 part 2, 9.2). It never leaves the package: there is
 * no file system behind.
 *
 * @param folder Folder of the part that has the relationship.
 * @example resolvePart('word', '../media/a.png') // 'media/a.png'
 */
export function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}/${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
