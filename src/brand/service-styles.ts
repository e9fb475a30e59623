import { join } from 'node:path';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/** The sheets of the services that the site has; sites without them are spared their bytes. */
export function serviceStyles(): string[] {
  const { form, comments } = site.services;
  const names = [
    (form ?? comments) && 'article-services.css',
    form && 'newsletter.css',
    comments && 'comments.css',
  ].filter((name) => name !== undefined);
  return names.map((name) => join(engineRoot, 'src/styles', name));
}
