/*
 * Entry of the bundle that Astro makes of the site's pages (`compile-renderer.ts`). It runs without
 * Astro, in any number of builds and threads, until the code of pages changes.
 */

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

// A failing page must fail the build; Astro's adapters do the same when they prerender.
const renderError = app.renderError.bind(app);
app.renderError = async (request, options) => {
  if (options.status !== 500) return renderError(request, options);
  if (options.response) return options.response;
  throw options.error;
};

const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

/** All paths of the site, with the cache keys of their pages. */
export const staticPaths = () => new StaticPaths(app).getAll();

/** @param component Component of the route, from `staticPaths`. */
export async function render(request: Request, component: string): Promise<Response> {
  const routeData: RouteData | undefined = routes.get(component);
  if (!routeData) throw new Error(`the renderer has no route ${component}`);
  return app.render(request, { routeData });
}
