import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyPeer, footerWord, withFrontmatter, writeTermsFile } from './peer-site.ts';
import type { PublishSystem } from './publish-system.ts';
import { publishWithPagefind } from './publish-with-pagefind.ts';

/** The version of the Hugo that is installed on this machine; nothing where there is none. */
export async function hugoVersion(): Promise<string | undefined> {
  const said = await promisify(execFile)('hugo', ['version']).catch(() => undefined);
  return said && (/v(\d[\d.]*)/.exec(said.stdout)?.[1] ?? said.stdout.trim());
}

/**
 * Hugo and Pagefind. A build for publication is always a whole one: Hugo's partial rebuilds are for
 * its server alone.
 *
 * @param folder An empty folder for all that it needs and makes.
 */
export async function hugo(folder: string, version: string): Promise<PublishSystem> {
  const site = join(folder, 'site');
  const dist = join(folder, 'dist');
  await copyPeer('hugo', site);
  return {
    name: 'hugo',
    version,
    dist,
    articleFile: (path) => join(site, 'content/articles', `${path}.md`),
    articleSource({ path, title, published, section, tags, authors, body }) {
      const [year, month, slug] = path.split('/');
      const archive = [year, `${year}-${month}`];
      const date = published.toISOString();
      return withFrontmatter(
        { title, date, slug, sections: [section], tags, authors, archive },
        body,
      );
    },
    writeTerms: (terms) => writeTermsFile(join(site, 'data/terms.json'), terms),
    templateWord: { file: join(site, 'layouts/_default/baseof.html'), ...footerWord },
    publish: () => publishWithPagefind(['hugo', '--destination', dist], site, dist),
  };
}
