/** Files of the output that configure a host; no reader may fetch them. */
export const hostFileNames = {
  headers: '_headers',
  redirects: '_redirects',
  nginx: 'nginx.conf',
  apache: '.htaccess',
  vercel: 'vercel.json',
} as const;

const names = new Set<string>(Object.values(hostFileNames));

/** Whether a path from the root of the output is such a file. */
export function isHostFile(path: string): boolean {
  return names.has(path);
}
