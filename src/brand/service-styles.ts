import { join } from 'node:path';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/** Style sheets of the site's services; other sites do not load them. */
export function serviceStyles(): string[] {
  const { form, comments } = site.services;
  const names = [
    (form ?? comments) && 'article-services.css',
    form && 'newsletter.css',
    comments && 'comments.css',
  ].filter((name) => name !== undefined);
  return names.map((name) => join(engineRoot, 'src/styles', name));
}
