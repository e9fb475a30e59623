import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { componentNames } from '../settings/component-settings.ts';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/** Below which each component stands that a site may replace. */
const prefix = 'virtual:maqalat/components/';

/**
 * Gives pages each replaceable component as a module, such as `virtual:maqalat/components/Story`:
 * the owner's where the settings name one, else the engine's.
 */
export function ownComponents(): AstroIntegration {
  const files = new Map<string, string>(
    componentNames.map((name) => {
      const own = site.components[name];
      const file = own ? resolve(own) : join(engineRoot, 'src/components', `${name}.astro`);
      return [prefix + name, normalizePath(file)];
    }),
  );
  return {
    name: 'maqalat:own-components',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'maqalat-own-components',
                enforce: 'pre',
                resolveId: (asked) => files.get(asked),
              },
            ],
          },
        });
      },
    },
  };
}
