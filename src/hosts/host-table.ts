import type { HostName } from '../settings/host-names.ts';

/** What a host takes of a site on its free plan. Where a limit is absent, none is documented. */
export interface Host {
  /** Its name and plan, as people know it. */
  title: string;
  mostFiles?: number;
  /** Bytes of the whole site. */
  mostBytes?: number;
  /** Bytes of one file. */
  mostFileBytes?: number;
  mostFilesInFolder?: number;
  /** Redirect rules, and bytes of the file with them; absent where the host has no redirects at all. */
  redirects?: { lines: number; bytes: number };
  /** Where this is documented, and the day on which it was read. */
  sources: readonly string[];
  checked: string;
}

const MB = 1_000_000;
const MiB = 1_048_576;

/** The hosts of the setting `host`. */
export const hosts: Readonly<Record<HostName, Host>> = {
  cloudflare: {
    title: 'Cloudflare Pages (Free)',
    mostFiles: 20_000,
    mostFileBytes: 25 * MiB,
    redirects: { lines: 2_000, bytes: 2_000 * 1_000 },
    sources: [
      'https://developers.cloudflare.com/pages/platform/limits/',
      'https://developers.cloudflare.com/pages/configuration/redirects/',
    ],
    checked: '2026-11-30',
  },
  github: {
    title: 'GitHub Pages',
    mostBytes: 1_000 * MB,
    sources: [
      'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    ],
    checked: '2026-11-30',
  },
  gitlab: {
    title: 'GitLab.com Pages',
    mostFiles: 200_000,
    mostBytes: 1_000 * MB,
    redirects: { lines: 1_000, bytes: 64_000 },
    sources: [
      'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
      'https://docs.gitlab.com/user/project/pages/redirects/',
    ],
    checked: '2026-11-30',
  },
  netlify: {
    title: 'Netlify',
    mostFilesInFolder: 54_000,
    redirects: { lines: 10_000, bytes: 10 * MB },
    sources: ['https://docs.netlify.com/deploy/deploy-overview/'],
    checked: '2026-11-30',
  },
  vercel: {
    title: 'Vercel (Hobby)',
    mostFiles: 15_000,
    mostBytes: 100 * MB,
    redirects: { lines: 1_024, bytes: 1 * MB },
    sources: [
      'https://vercel.com/docs/limits',
      'https://vercel.com/docs/routing/redirects/configuration-redirects',
    ],
    checked: '2026-11-30',
  },
  server: {
    title: 'nginx, Apache',
    // Apache reads `.htaccess` again at every request.
    redirects: { lines: 1_000, bytes: 1 * MB },
    sources: ['https://httpd.apache.org/docs/2.4/howto/htaccess.html'],
    checked: '2026-11-30',
  },
};
