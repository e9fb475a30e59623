/** A directive that services may extend. */
type WidenedDirective =
  | 'connect-src'
  | 'form-action'
  | 'frame-src'
  | 'img-src'
  | 'media-src'
  | 'script-src';

/** Other hosts that a page uses: sources by directive. */
export type PolicySources = Readonly<Partial<Record<WidenedDirective, readonly string[]>>>;

/**
 * The Content-Security-Policy of a page: sources of this site only, one inline script by its
 * digest, no inline styles, plug-ins or frames. https://www.w3.org/TR/CSP3/
 *
 * @param inlineScript Digest of the one inline script, `sha256-…`.
 * @param sources Further sources for the services on the page; a frame is never of this site.
 */
export function contentSecurityPolicy(inlineScript: string, sources: PolicySources = {}): string {
  const own: Partial<Record<WidenedDirective, string>> = {
    'script-src': `'self' '${inlineScript}'`,
    'form-action': "'self'",
    'frame-src': '',
  };
  const directive = (name: WidenedDirective) =>
    [name, own[name] ?? "'self'", ...(sources[name] ?? [])].filter(Boolean).join(' ');
  const added = (['connect-src', 'frame-src', 'img-src', 'media-src'] as const).filter(
    (name) => sources[name]?.length,
  );
  return [
    "default-src 'self'",
    directive('script-src'),
    ...added.map(directive),
    "object-src 'none'",
    "base-uri 'none'",
    directive('form-action'),
  ].join('; ');
}

/** Finds the digest of the inline script in a policy. */
export function findInlineScript(policy: string): string | undefined {
  return /'(sha256-[^']+)'/.exec(policy)?.[1];
}
