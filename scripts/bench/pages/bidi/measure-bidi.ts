import type { Browser, Page } from 'playwright-core';
import type { BidiCase } from './bidi-case.ts';
import { bidiPlaces } from './bidi-site.ts';
import { type ExpectedLine, findWrongLines } from './line-order.ts';

/** A line that does not look as it should. */
export interface BidiFault {
  case: BidiCase;
  /** Where on the site: `title`, `card`, `section`, `breadcrumbs`, `tab` or `body`. */
  place: string;
  /** What a person sees in its place. */
  shown: string;
}

/** One line of each element is measured; a tab's title is text without markup, drawn here in a line. */
const oneLine = 'h1, .story-title, .prose p, .breadcrumbs li, #tab { white-space: nowrap; }';

/**
 * Looks at every line on the site of `bidiSite`: in titles, cards, breadcrumbs, the browser's tab
 * and bodies.
 *
 * @param origin Where the built site is served, without a slash at the end.
 * @returns What is not in order.
 */
export async function measureBidi(
  browser: Browser,
  origin: string,
  cases: readonly BidiCase[],
): Promise<BidiFault[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // The site's policy would refuse the measure's own style.
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const faults: BidiFault[] = [];
  const places = bidiPlaces(cases);
  const sections = new Map<string, { first: BidiCase; cards: ExpectedOf[] }>();
  try {
    for (const [index, each] of cases.entries()) {
      const { titled, section } = places[index] ?? {};
      if (titled === undefined || section === undefined) continue;
      const { first, cards } = sections.get(section) ?? { first: each, cards: [] };
      sections.set(section, { first, cards });
      cards.push({ of: each, place: 'card', selector: `.story-title a[href="${titled}"]` });
      const { what, seen } = each;
      await page.goto(origin + titled);
      faults.push(
        ...(await look(page, [
          { of: each, place: 'title', selector: 'h1' },
          { of: { what, text: each.text, seen }, place: 'tab', selector: '#tab' },
          { of: first, place: 'breadcrumbs', selector: '.breadcrumbs li:last-child' },
        ])),
      );
    }
    for (const [path, { first, cards }] of sections) {
      await page.goto(origin + path);
      faults.push(
        ...(await look(page, [{ of: first, place: 'section', selector: 'h1' }, ...cards])),
      );
    }
    await page.goto(origin + (places[0]?.bodies ?? ''));
    const bodies = cases.map((each, index) => ({
      of: each,
      place: 'body',
      selector: `.prose > p:nth-of-type(${places[index]?.paragraph})`,
    }));
    faults.push(...(await look(page, bodies)));
  } finally {
    await context.close();
  }
  return faults;
}

interface ExpectedOf {
  of: BidiCase;
  place: string;
  selector: string;
}

async function look(page: Page, expected: readonly ExpectedOf[]): Promise<BidiFault[]> {
  await page.addStyleTag({ content: oneLine });
  await page.evaluate(async () => {
    const tab = Object.assign(document.createElement('div'), { id: 'tab' });
    tab.textContent = document.title;
    document.body.append(tab);
    await document.fonts.ready;
  });
  const lines = expected.map(({ selector, of }): ExpectedLine => ({ selector, seen: of.seen }));
  const shown = await page.evaluate(findWrongLines, lines);
  return expected.flatMap(({ of, place }, index) =>
    shown[index] ? [{ case: of, place, shown: shown[index] }] : [],
  );
}
