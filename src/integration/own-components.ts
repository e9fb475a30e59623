import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { componentNames } from '../settings/component-settings.ts';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';

/** Components of services; an empty component replaces those of a service that is not set up. */
const services = { Analytics: 'analytics', Comments: 'comments', NewsletterForm: 'form' } as const;

/** Prefix of the virtual modules. */
const prefix = 'virtual:maqalat/';

/**
 * Provides each replaceable component to pages as a module, such as
 * `virtual:maqalat/components/Story`: the owner's if the settings name one, otherwise the engine's;
 * and the components of services.
 */
export function ownComponents(): AstroIntegration {
  const files = new Map([...componentFiles(), ...serviceFiles()]);
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

/** Absolute paths of components, by module name. */
type ComponentFiles = (readonly [module: string, file: string])[];

function componentFiles(): ComponentFiles {
  return componentNames.map((name) => {
    const own = site.components[name];
    const file = own ? resolve(own) : engineComponent(name);
    return [`${prefix}components/${name}`, normalizePath(file)];
  });
}

function serviceFiles(): ComponentFiles {
  return Object.entries(services).map(([name, service]) => {
    const file = engineComponent(`services/${site.services[service] ? name : 'NoService'}`);
    return [`${prefix}services/${name}`, normalizePath(file)];
  });
}

const engineComponent = (name: string) => join(engineRoot, 'src/components', `${name}.astro`);
