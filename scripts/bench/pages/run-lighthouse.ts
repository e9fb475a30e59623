import lighthouse from 'lighthouse';
import type { LighthouseResult } from './lighthouse-figures.ts';

/**
 * Runs Lighthouse over a page as a phone on a slow network sees it (its own default: mobile, with
 * simulated throttling), and as one who was never here before.
 *
 * @param address The page's whole address.
 * @param port Debugging port of a running Chromium.
 * @param onlyCategories What is looked at.
 * @throws When the page does not load.
 */
export async function runLighthouse(
  address: string,
  port: number,
  onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'],
): Promise<LighthouseResult> {
  const result = await lighthouse(address, {
    port,
    onlyCategories,
    logLevel: 'error',
    // Its default, and what the site's own script keeps of earlier pages.
    clearStorageTypes: [
      ...['file_systems', 'shader_cache', 'service_workers', 'cache_storage'],
      'local_storage',
    ] as const,
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const { runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.code} ${runtimeError.message}`);
  return result.lhr;
}
