import { defineMiddleware } from 'astro:middleware';
import { digest } from 'virtual:first-paint';
import { site } from '../site/settings.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { writePolicy } from './headers-file.ts';
import { findPageSources } from './service-sources.ts';

/**
 * Sets each page's policy to what its services need. Only for sites with services: it reads the
 * complete page, since the head is rendered before the body's services are known.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const policy = contentSecurityPolicy(digest, findPageSources(html, site.services));
  return new Response(writePolicy(html, policy), response);
});
