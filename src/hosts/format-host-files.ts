import type { HostName } from '../settings/host-names.ts';
import { hostFileNames } from './host-file-names.ts';
import type { HostRules } from './host-rules.ts';
import { writeApache } from './write-apache.ts';
import { writeNginx } from './write-nginx.ts';
import { writeVercel } from './write-vercel.ts';

/**
 * Formats the files by which a host is configured that reads no `_headers` and `_redirects`.
 *
 * @param readRules Is called for these hosts alone.
 * @returns Names and texts; none for hosts that read those, and without a host.
 */
export function formatHostFiles(
  host: HostName | undefined,
  readRules: () => HostRules,
): [string, string][] {
  switch (host) {
    case 'vercel':
      return [[hostFileNames.vercel, writeVercel(readRules())]];
    case 'server': {
      const rules = readRules();
      return [
        [hostFileNames.nginx, writeNginx(rules)],
        [hostFileNames.apache, writeApache(rules)],
      ];
    }
    // Pages of a branch pass through Jekyll, which drops folders such as `_astro`.
    case 'github':
      return [['.nojekyll', '']];
    default:
      return [];
  }
}
