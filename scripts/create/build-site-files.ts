import type { SiteAnswers } from './answers.ts';
import { formatPackageFile, toPackageName } from './package-file.ts';
import { formatSettingsFile } from './settings-file.ts';

/** The input of a new site. */
export interface NewSite {
  answers: SiteAnswers;
  /** Name of its folder. */
  folder: string;
  /** Texts of the template's files, by path below one of its parts: `base`, `articles`, … */
  template: ReadonlyMap<string, string>;
  engineSpec: string;
  /** Node's version on this machine. */
  nodeVersion: string;
  now: Date;
}

/**
 * Builds the files of a new site.
 *
 * @returns Texts by path below the site's folder, with `/`.
 */
export function buildSiteFiles(site: NewSite): Map<string, string> {
  const { answers, folder, template, engineSpec, nodeVersion, now } = site;
  const name = toPackageName(folder);
  const parts = [
    'base/',
    answers.withArticles ? 'articles/' : 'no-articles/',
    `hosts/${answers.host}/`,
    ...(isOnGitlab(answers) ? [] : ['github/']),
  ];
  const files = new Map<string, string>();
  for (const [path, text] of template) {
    const part = parts.find((prefix) => path.startsWith(prefix));
    if (part === undefined) continue;
    const { target, published } = placeFile(path.slice(part.length), now);
    files.set(target, fill(text, { title: answers.title, name, published }));
  }
  files.set('package.json', formatPackageFile(name, engineSpec, nodeVersion));
  files.set('src/site.config.ts', formatSettingsFile(answers));
  return files;
}

function isOnGitlab({ host, repository }: SiteAnswers): boolean {
  return host === 'gitlab' || new URL(repository).hostname.includes('gitlab');
}

/**
 * Where a file of the template goes. npm leaves `.gitignore` out of packages, so it has another name
 * there; an article `content/articles/3-name.mdx` is one of three days ago.
 */
function placeFile(path: string, now: Date): { target: string; published: string } {
  const published = new Date(now);
  const [, days, name] = /^content\/articles\/(\d+)-(.+)$/.exec(path) ?? [];
  if (days === undefined) {
    return {
      target: path.replace(/^_gitignore$/, '.gitignore'),
      published: formatSeconds(published),
    };
  }
  // A minute ago rather than now: clocks of two machines differ.
  published.setUTCDate(published.getUTCDate() - Number(days));
  published.setUTCMinutes(published.getUTCMinutes() - 1, 0, 0);
  const month = published.toISOString().slice(0, 7).replace('-', '/');
  return { target: `content/articles/${month}/${name}`, published: formatSeconds(published) };
}

function formatSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Fills `{{name}}` in; as the template is ours, a name that nobody knows is a mistake of ours. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template names ${place}, which has no value`);
    return value;
  });
}
