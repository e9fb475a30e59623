import { siteMessages } from '../i18n/site-messages.ts';
import { identifyPage } from '../schema/identify-page.ts';
import { listLinkedKinds, sitePlan } from '../schema/site-plan.ts';
import { kindsInUse } from '../site/kinds-in-use.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';
import { linkAddress } from '../site/site-path.ts';
import { memoize } from './memoize.ts';
import { termsInUse } from './terms.ts';

/** A link of the navigation bar. */
export interface MenuLink {
  label: string;
  /** Target as in the settings: a path from the site's root, or a web address. */
  to: string;
  href: string;
}

/** The navigation bar: subjects first, then the indexes. */
export interface Menu {
  topics: readonly MenuLink[];
  ways: readonly MenuLink[];
}

/**
 * The links of the navigation bar: those of the setting `menu`, otherwise the sections with
 * articles and the indexes. A term without articles has no page, and is left out.
 */
export const menuLinks = memoize(async (): Promise<Menu> => {
  if (site.menu) return { topics: await resolveChosenLinks(site.menu), ways: [] };
  const sections = (await termsInUse('sections')).map(({ term }) =>
    menuLink(term.label, `/sections/${term.id}/`),
  );
  const { pages } = siteMessages(siteLanguage);
  return {
    topics: sections,
    ways: listLinkedKinds('nav').map(({ kind, path }) => menuLink(pages[kind], path)),
  };
});

async function resolveChosenLinks(menu: NonNullable<typeof site.menu>): Promise<MenuLink[]> {
  const links = await Promise.all(
    menu.map(async (item) => {
      if (typeof item !== 'string') return menuLink(item.label, item.to);
      const label = await findPageName(item);
      return label === undefined ? [] : menuLink(label, item);
    }),
  );
  return links.flat();
}

/** The name of a page; undefined for a term without published articles. */
async function findPageName(path: string): Promise<string | undefined> {
  const { home, pages } = siteMessages(siteLanguage);
  const page = identifyPage(path);
  if (page?.is === 'front') return home;
  if (page?.is === 'kind') {
    return kindsInUse.includes(sitePlan[page.kind]) ? pages[page.kind] : undefined;
  }
  if (page?.is !== 'term') return undefined;
  const terms = await termsInUse(page.vocabulary);
  return terms.find(({ term }) => term.id === page.id)?.term.label;
}

const menuLink = (label: string, to: string): MenuLink => ({ label, to, href: linkAddress(to) });
