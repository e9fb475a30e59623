/** What one page needs beyond the rule. */
export interface PolicyNeeds {
  /** Digest of the one inline script, `sha256-…`. */
  inlineScript: string;
  /** The search engine is WebAssembly; no other page may compile any. */
  webAssembly: boolean;
}

/**
 * The Content-Security-Policy of a page: everything from this site alone, no inline script but the
 * one named, no inline style, no plug-in, no frame. https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ inlineScript, webAssembly }: PolicyNeeds): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${inlineScript}'${webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
