import { join } from 'node:path';
import process from 'node:process';
import { copyPeerWithPackages } from './install-peer.ts';
import { footerWord, withFrontmatter, writeTermsFile } from './peer-site.ts';
import type { PublishSystem } from './publish-system.ts';
import { publishWithPagefind } from './publish-with-pagefind.ts';

/**
 * Eleventy and Pagefind. `--incremental` is for its watch and serve modes; a build for publication
 * is a whole one.
 *
 * @param folder An empty folder for all that it needs and makes.
 * @param onInstall Called where its packages must be installed first.
 */
export async function eleventy(folder: string, onInstall: () => void): Promise<PublishSystem> {
  const site = join(folder, 'site');
  const dist = join(site, '_site');
  const version = await copyPeerWithPackages('eleventy', '@11ty/eleventy', site, onInstall);
  const command = join(site, 'node_modules/@11ty/eleventy/cmd.cjs');
  return {
    name: 'eleventy',
    version,
    dist,
    articleFile: (path) => join(site, 'content/articles', `${path}.md`),
    // Its own `tags` make collections; ours are words that an article is about.
    articleSource: ({ path, title, published, section, tags, authors, body }) =>
      withFrontmatter(
        { title, date: published.toISOString(), path, section, topics: tags, authors },
        body,
      ),
    writeTerms: (terms) => writeTermsFile(join(site, 'content/_data/terms.json'), terms),
    templateWord: { file: join(site, 'content/_includes/base.njk'), ...footerWord },
    publish: () => publishWithPagefind([process.execPath, command, '--quiet'], site, dist),
  };
}
