import axe, { type Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** The looks in which every page must work for everyone. */
const looks = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const;

/** Widths of a phone and of a desktop, in CSS pixels. */
const widths = [360, 1280];

/**
 * Runs every rule of axe-core over a page, WCAG 2.2 A and AA and its best practices: light, dark
 * and in high contrast, on a phone and on a desktop.
 *
 * @param address The page's whole address.
 * @returns One line a violation and element: in which look, what is wrong, where, how to fix it.
 * @throws When no rule could be tried.
 */
export async function findAccessibilityFaults(
  browser: Browser,
  address: string,
): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await findFaultsInLooks(page);
  } finally {
    await context.close();
  }
}

/** The same for a page that is open, in whatever state it is; it should be of reduced motion. */
export async function findFaultsInLooks(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // A bar that stays in sight covers what is scrolled below it.
    await page.evaluate(() => scrollTo(0, 0));
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      const { violations, passed } = await runAxe(page);
      if (passed === 0) throw new Error(`axe tried no rule on ${page.url()}`);
      const where = `${look}, ${width} px: `;
      faults.push(...violations.flatMap(violationLines).map((line) => where + line));
    }
  }
  return faults;
}

function runAxe(page: Page): Promise<{ violations: Result[]; passed: number }> {
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations, passes } = await engine.run(document, {
      resultTypes: ['violations'],
      // Off unless asked for, though WCAG 2.2 has it (2.5.8).
      rules: { 'target-size': { enabled: true } },
    });
    return { violations, passed: passes.length };
  });
}

/** `color-contrast (serious) at .kicker > a: Fix any of the following: … — https://…` */
export function violationLines({ id, impact, help, helpUrl, nodes }: Result): string[] {
  return nodes.map(({ target, failureSummary }) => {
    const way = (failureSummary ?? help).replace(/\s*\n\s*/g, ' ');
    return `${id} (${impact}) at ${target.join(' ')}: ${way} — ${helpUrl}`;
  });
}
