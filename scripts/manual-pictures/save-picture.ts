import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { formatStepFile, type StepPictureName } from '../../src/manual/step-pictures.ts';
import { engineRoot } from '../../src/site/engine-files.ts';

/** Of WebP; text stays sharp, and a picture takes some 20 KB. */
const quality = 70;

/** CSS pixels above a place, where the page's tabs stay in sight. */
const underTabs = 72;

/**
 * Takes a picture of what a page shows, from a place on it, and saves it where the manual shows it.
 *
 * @param above CSS pixels that it shows above the place.
 */
export async function savePicture(
  page: Page,
  name: StepPictureName,
  { top, height, above = underTabs }: { top: Locator; height: number; above?: number },
): Promise<void> {
  await top.evaluate((element, space) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - space);
  }, above);
  const { width = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(300);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = join(engineRoot, 'src/manual/ar', formatStepFile(name));
  await writeFile(file, await sharp(picture).webp({ quality, effort: 6 }).toBuffer());
}
