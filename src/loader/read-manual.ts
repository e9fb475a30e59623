import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillManual } from '../manual/fill-manual.ts';
import { manualPageNames, manualPageSettings } from '../manual/page-names.ts';
import { parseArticle } from '../mdx/parse-article.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { manualPageSchema } from '../schema/manual-page.ts';
import type { Problem } from '../schema/problem.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { fillAddress, getKindAddress, sitePlan } from '../schema/site-plan.ts';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';
import { type ShownPicture, shownPictures } from './article-entry.ts';
import { type CachedBody, writeCachedBodies } from './body-cache.ts';
import { compileArticle } from './compile-article.ts';
import { shownPath } from './folders.ts';
import { resolveProseOptions } from './prose-options.ts';

/** A page of the writers' manual, compiled like an article, but in no list. */
export interface ManualPage {
  /** Path on the site, such as `/manual/pictures/`. */
  path: string;
  title: string;
  description: string;
  /** File name for error messages. */
  file: string;
  /** Cache key of its compiled body. */
  bodyKey: string;
  /** Style sheets of its body, in addition to the article sheet. */
  styleSheets: readonly string[];
  pictures: readonly ShownPicture[];
}

/**
 * Reads the writers' manual in the site's language; empty if the setting `manual` is off. Call it
 * after `provideOwnElements`: the manual lists the owner's elements.
 *
 * @throws Error if a page is invalid, which is a fault of the engine or its installation.
 */
export async function readManual(): Promise<ManualPage[]> {
  if (!site.manual) return [];
  const names = manualPageNames.filter((name) => {
    const setting = manualPageSettings[name];
    return setting === undefined || site[setting] !== false;
  });
  const readings = await Promise.all(names.map(readPage));
  const fresh = readings.flatMap(({ fresh }) => fresh ?? []);
  if (fresh.length > 0) writeCachedBodies(fresh);
  return readings.map(({ page }) => page);
}

interface PageReading {
  page: ManualPage;
  /** New cache entries. */
  fresh: [key: string, cached: CachedBody][] | undefined;
}

async function readPage(name: string): Promise<PageReading> {
  const file = join(engineRoot, 'src/manual', siteLanguage, `${name}.mdx`);
  const shown = shownPath(file);
  const source = fillManual(readFileSync(file, 'utf8'));
  const { title, description } = readHead(source, shown);
  const prose = resolveProseOptions(undefined);
  const compiled = await compileArticle({ file, source, shown, lang: undefined, prose }, () =>
    parseArticle(source, shown),
  );
  throwProblems(compiled.problems);
  const page = {
    path: fillAddress(getKindAddress(sitePlan.manualPage), name),
    title,
    description,
    file: shown,
    bodyKey: compiled.key,
    styleSheets: compiled.body.styleSheets,
    pictures: shownPictures(compiled.pictures),
  };
  return { page, fresh: compiled.fresh && [[compiled.key, compiled.fresh]] };
}

function readHead(source: string, shown: string) {
  const split = splitFrontmatter(source, shown);
  if (split.problem) throw formatWrongPage(split.problem);
  const { yaml, line } = split.frontmatter;
  const { data, problems } = readYaml(yaml, manualPageSchema, shown, line);
  throwProblems(problems);
  if (!data) throw new Error(`${shown}: the head of this page of the manual cannot be read`);
  return data;
}

function throwProblems(problems: readonly Problem[]): void {
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) throw formatWrongPage(wrong);
}

const formatWrongPage = ({ file, line, rule }: Problem) =>
  new Error(`${file}:${line}: this page of the manual is wrong (${rule})`);
