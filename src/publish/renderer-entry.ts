/*
 * The door of the bundle that Astro makes of the site's pages (`compile-renderer.ts`). It runs
 * outside Astro, in as many builds and threads as one likes, until the code of pages changes.
 */

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

// A page that fails must fail the build; Astro's adapters do so too where they render ahead of time.
const renderError = app.renderError.bind(app);
app.renderError = async (request, options) => {
  if (options.status !== 500) return renderError(request, options);
  if (options.response) return options.response;
  throw options.error;
};

const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

/** Every path of the site, with what its page is made from. */
export const staticPaths = () => new StaticPaths(app).getAll();

/** @param component Of the route, as `staticPaths` names it. */
export async function render(request: Request, component: string): Promise<Response> {
  const routeData: RouteData | undefined = routes.get(component);
  if (!routeData) throw new Error(`the renderer has no route ${component}`);
  return app.render(request, { routeData });
}
