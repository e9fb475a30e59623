import { site } from './settings.ts';

/** Whether the site publishes the texts of its articles, so that its own page can change them. */
export const hasPublishedSources = site.write !== false && site.write.sources;
