import { join } from 'node:path';
import process from 'node:process';
import { copyPeerWithPackages } from './install-peer.ts';
import { footerWord, withFrontmatter, writeTermsFile } from './peer-site.ts';
import type { PublishSystem } from './publish-system.ts';
import { publishWithPagefind } from './publish-with-pagefind.ts';

/**
 * Astro with its MDX integration and Pagefind, as Astro's documentation teaches: a content
 * collection by the glob loader, rendered by `render()`. Its store of content is kept between
 * builds, as it is by default; the experimental incremental build is not on by default.
 *
 * @param folder An empty folder for all that it needs and makes.
 * @param onInstall Called where its packages must be installed first.
 */
export async function astroMdx(folder: string, onInstall: () => void): Promise<PublishSystem> {
  const site = join(folder, 'site');
  const dist = join(site, 'dist');
  const version = await copyPeerWithPackages('astro-mdx', 'astro', site, onInstall);
  const command = join(site, 'node_modules/astro/bin/astro.mjs');
  return {
    name: 'astro-mdx',
    version,
    dist,
    articleFile: (path) => join(site, 'src/content/articles', `${path}.mdx`),
    articleSource: ({ title, published, section, tags, authors, body }) =>
      withFrontmatter({ title, date: published.toISOString(), section, tags, authors }, body),
    writeTerms: (terms) => writeTermsFile(join(site, 'src/data/terms.json'), terms),
    templateWord: { file: join(site, 'src/layouts/Base.astro'), ...footerWord },
    publish: () => publishWithPagefind([process.execPath, command, 'build'], site, dist),
  };
}
