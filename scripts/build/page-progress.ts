import type { AstroIntegration } from 'astro';

/**
 * Counts the pages that Astro renders, by wrapping its own prerenderer.
 *
 * @param onPage Called after each page with the count so far and the total.
 */
export function pageProgress(onPage: (done: number, total: number) => void): AstroIntegration {
  return {
    name: 'maqalat-page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => {
          let done = 0;
          let total = 0;
          return {
            ...prerenderer,
            async getStaticPaths() {
              const paths = await prerenderer.getStaticPaths();
              total = paths.length;
              return paths;
            },
            async render(request, options) {
              const response = await prerenderer.render(request, options);
              done += 1;
              onPage(done, total);
              return response;
            },
          };
        });
      },
    },
  };
}
