import type { Host } from './host-table.ts';
import type { OutputSize } from './measure-output.ts';

/** How a site grows. */
export interface SiteGrowth {
  articles: number;
  /** Articles of the last twelve months. */
  articlesOfYear: number;
}

/** One limit of a host beside what the site has. */
export interface LimitUse {
  limit: 'files' | 'bytes' | 'file-bytes' | 'files-in-folder';
  used: number;
  most: number;
  /** Years until it is reached at the growth of the last one; infinite where nothing grows. */
  years: number;
}

/**
 * Compares a site's size with a host's limits. Files and bytes are taken to grow with the articles.
 *
 * @returns Each limit of the host.
 */
export function compareWithHost(size: OutputSize, host: Host, growth: SiteGrowth): LimitUse[] {
  const yearly = growth.articlesOfYear / Math.max(1, growth.articles);
  const use = (
    limit: LimitUse['limit'],
    used: number,
    most: number | undefined,
    grows: boolean,
  ) => {
    if (most === undefined) return [];
    const added = grows ? used * yearly : 0;
    const years = used > most ? 0 : added === 0 ? Number.POSITIVE_INFINITY : (most - used) / added;
    return [{ limit, used, most, years }];
  };
  return [
    ...use('files', size.files, host.mostFiles, true),
    ...use('bytes', size.bytes, host.mostBytes, true),
    ...use('file-bytes', size.largest[0]?.bytes ?? 0, host.mostFileBytes, false),
    ...use('files-in-folder', size.mostFilesInFolder, host.mostFilesInFolder, true),
  ];
}
