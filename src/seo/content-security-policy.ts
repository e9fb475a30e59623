/** A directive that a service may widen. */
type WidenedDirective =
  | 'connect-src'
  | 'form-action'
  | 'frame-src'
  | 'img-src'
  | 'media-src'
  | 'script-src';

/** What a page takes from other hosts, or sends to them: sources by directive. */
export type PolicySources = Readonly<Partial<Record<WidenedDirective, readonly string[]>>>;

/**
 * The Content-Security-Policy of a page: everything from this site alone, no inline script but the
 * one named, no inline style, no plug-in, and no frame. https://www.w3.org/TR/CSP3/
 *
 * @param inlineScript Digest of the one inline script, `sha256-…`.
 * @param sources What the services on the page need besides; a frame is never of this site.
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

/** The digest of the one inline script that a policy names. */
export function inlineScriptOf(policy: string): string | undefined {
  return /'(sha256-[^']+)'/.exec(policy)?.[1];
}
