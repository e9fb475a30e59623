/** The hosts whose limits and files the engine knows; `src/hosts/host-table.ts` describes them. */
export const hostNames = ['cloudflare', 'github', 'gitlab', 'netlify', 'vercel', 'server'] as const;
export type HostName = (typeof hostNames)[number];
