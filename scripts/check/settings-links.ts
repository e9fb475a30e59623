import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import { identifyPage } from '../../src/schema/identify-page.ts';
import { type Place, type Problem, problem } from '../../src/schema/problem.ts';
import type { SiteSettings } from '../../src/settings/site-settings.ts';
import type { SitePages } from './site-pages.ts';

/** The settings file, where its links are looked for. */
export interface SettingsFile {
  /** Absolute path. */
  file: string;
  text: string;
  links: Pick<SiteSettings, 'menu' | 'footerLinks'>;
}

/**
 * Links of the menu and the footer to pages that the site does not have. A term that no article
 * carries yet is none: the menu leaves it out until it has a page.
 */
export function settingsLinks(
  settings: SettingsFile,
  vocabularies: VocabularySet,
  site: SitePages,
): Problem[] {
  const { menu = [], footerLinks } = settings.links;
  const paths = [...menu, ...footerLinks]
    .map((link) => (typeof link === 'string' ? link : link.to))
    .filter((to) => to.startsWith('/'));
  const isKnownTerm = (path: string) => {
    const page = identifyPage(path);
    return page?.is === 'term' && vocabularies[page.vocabulary].ids.has(page.id);
  };
  return [...new Set(paths)]
    .filter((path) => !site.has(path) && !isKnownTerm(path))
    .map((path) =>
      problem('broken-link', placeOf(path, settings), {
        value: path,
        suggestion: site.suggest(path, path),
      }),
    );
}

/** Where the settings write a path; their beginning where code puts it together. */
function placeOf(path: string, { file, text }: SettingsFile): Place {
  const quoted = ["'", '"', '`'].map((mark) => text.indexOf(mark + path + mark));
  const before = text.slice(0, Math.max(0, ...quoted.map((at) => at + 1))).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
