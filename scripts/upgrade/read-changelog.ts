import { compareVersions, isVersion } from './version-order.ts';

/** One section of `CHANGELOG.md`. */
export interface Release {
  version: string;
  /** Each change as one line of Markdown. */
  changes: string[];
}

/**
 * The releases after one version up to another, newest first.
 *
 * @param changelog As Changesets writes it: `## 0.3.0`, `### Minor Changes`, `- 1a2b3c4: text`.
 * @param after The version that a site was made for.
 * @param upTo The installed one.
 */
export function readChangelog(changelog: string, after: string, upTo: string): Release[] {
  const releases: Release[] = [];
  for (const section of changelog.split(/^## /m).slice(1)) {
    const [heading = '', ...lines] = section.split('\n');
    const version = heading.trim();
    if (!isVersion(version)) continue;
    if (compareVersions(version, after) <= 0 || compareVersions(version, upTo) > 0) continue;
    const items = lines
      .filter((line) => !line.startsWith('#'))
      .join('\n')
      .split(/^- /m)
      .slice(1);
    const changes = items.map((item) =>
      item
        .replace(/^[0-9a-f]{7,}: /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    releases.push({ version, changes });
  }
  return releases;
}
