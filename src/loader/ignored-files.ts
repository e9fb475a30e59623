import { open } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { slugify } from '../arabic/slug.ts';
import { identifierPattern } from '../schema/identifier.ts';
import { type IgnoredReason, type Problem, problem } from '../schema/problem.ts';
import { vocabularyNames } from '../schema/vocabulary.ts';
import { shownPath } from './folders.ts';
import { frontPageFile } from './read-front-page.ts';

/** Extensions that writers give to articles, including `.mdx` followed by another. */
const articleEnding =
  /(?:\.(?:mdx?|markdown|mdown|mkdn?|mdtext|mdxx|mxd)){1,9}(?:\.(?:txt|text))?$/i;
/** Documents that the importer reads; a web page or a table may be intended beside an article. */
const importable = /\.(?:docx?|odt|rtf|pages)$/i;
/** Leftovers of editors and systems. */
const leftover = /(?:~|\.(?:bak|orig|rej|swp|tmp))$|^(?:\._|\.#|#)|^(?:thumbs\.db|desktop\.ini)$/i;
const projectNotes = /^(?:readme|contributing|license|changelog|notes?|todo)\b/i;
/** Extensions that are never meant as articles. */
const otherEndings =
  /\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?|bmp|ico|mp[34]|webm|mov|wav|ogg|pdf|zip|gz|json|csv|xml|html?|css|js|ts|woff2?|ttf|otf|ya?ml)$/i;

/**
 * Finds files in a content folder that a contributor meant to publish and that are not read: an
 * article with another extension or outside `articles/`, a Word file, a vocabulary `tags.yml`.
 *
 * @param folder Absolute path of the content folder.
 * @returns An error if the file begins like an article or is a vocabulary, otherwise a warning.
 * @throws Only if the folder itself cannot be listed.
 */
export async function findIgnoredFiles(folder: string): Promise<Problem[]> {
  const names = await glob('**/*', {
    cwd: folder,
    dot: true,
    ignore: ['**/.*/**', '**/node_modules/**', 'articles/**/[!.]*.mdx'],
    caseSensitiveMatch: true,
  });
  const found = await Promise.all(names.sort().map((name) => checkFile(folder, name)));
  return found.filter((each) => each !== undefined);
}

async function checkFile(folder: string, name: string): Promise<Problem | undefined> {
  const report = (reason: IgnoredReason, suggestion: string, isError: boolean) => {
    const place = { file: shownPath(join(folder, name)), line: 1, column: 1 };
    const severity = isError ? 'error' : 'warning';
    return problem('ignored-file', place, { reason, suggestion }, severity);
  };
  const file = basename(name);
  if (leftover.test(file)) return undefined;
  const isBelow = name.startsWith('articles/');
  if (!isBelow && dirname(name) === '.') {
    const meant = suggestVocabulary(file);
    if (meant === file) return undefined;
    if (meant !== undefined) return report('name', shownPath(join(folder, meant)), true);
  }
  if (importable.test(file)) {
    const command = `npm run import -- ${shownPath(join(folder, name))}`;
    return report('format', command, false);
  }
  const isNamed = articleEnding.test(file);
  if (!isNamed && otherEndings.test(file)) return undefined;
  const hasHead = await hasArticleFrontmatter(join(folder, name));
  if (!hasHead && (!isNamed || projectNotes.test(file))) return undefined;
  if (isBelow) {
    const isHidden = file.startsWith('.');
    return report(
      'ending',
      shownPath(join(folder, suggestArticleName(name))),
      hasHead && !isHidden,
    );
  }
  if (!hasHead && !/\.mdx$/i.test(file)) return undefined;
  return report('folder', shownPath(join(folder, suggestArticlePath(name))), hasHead);
}

/** `Tags.yml` → `tags.yaml`. */
function suggestVocabulary(file: string): string | undefined {
  const stem = /^(.+)\.ya?ml$/i.exec(file)?.[1]?.toLowerCase();
  const known = [...vocabularyNames.map((name) => `${name}.yaml`), frontPageFile];
  const singular: Readonly<Record<string, string>> = {
    tag: 'tags',
    author: 'authors',
    section: 'sections',
    serie: 'series',
    frontpage: 'front-page',
  };
  const meant = stem && `${singular[stem] ?? stem}.yaml`;
  return known.find((name) => name === meant);
}

/** `2024/03/موز.md.txt` → `2024/03/mawz.mdx`. */
function suggestArticleName(name: string): string {
  const file = basename(name).replace(/^\.+(?=.)/, '');
  const stem = file.replace(articleEnding, '').replace(/\.(?:txt|text)$/i, '') || 'article';
  const bare = stem.includes('.') ? stem.slice(0, -extname(stem).length) || stem : stem;
  const slug = identifierPattern.test(bare) ? bare : slugify(bare) || 'article';
  return join(dirname(name), `${slug}.mdx`);
}

/** `2024/03/nakhl.mdx` → `articles/2024/03/nakhl.mdx`; another folder's name goes. */
function suggestArticlePath(name: string): string {
  const month = /(?:^|\/)(\d{4}\/\d{2}\/[\s\S]+)$/.exec(name)?.[1];
  return join('articles', suggestArticleName(month ?? basename(name)));
}

/** Whether a file begins with frontmatter with a field of articles. */
async function hasArticleFrontmatter(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return false;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const text = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    return /^---[ \t]*\r?\n/.test(text) && /^(?:title|published)[ \t]*:/m.test(text);
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
