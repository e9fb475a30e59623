import { defineMiddleware } from 'astro:middleware';
import { digest } from 'virtual:first-paint';
import { site } from '../site/settings.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { writePolicy } from './headers-file.ts';
import { sourcesOfPage } from './service-sources.ts';

/**
 * Lets each page state the policy that the services on it need. It runs only where a site has some:
 * a page is looked at when it is whole, as its head is written before anybody knows what follows.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const policy = contentSecurityPolicy(digest, sourcesOfPage(html, site.services));
  return new Response(writePolicy(html, policy), response);
});
