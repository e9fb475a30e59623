/**
 * The Content-Security-Policy of every page: everything from this site alone, no inline script but
 * the one named, no inline style, no plug-in, no frame. https://www.w3.org/TR/CSP3/
 *
 * @param inlineScript Digest of the one inline script, `sha256-…`.
 */
export function contentSecurityPolicy(inlineScript: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${inlineScript}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
