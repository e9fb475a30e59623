import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { ownElementsFolder, ownStyleSheets, provideOwnElements } from '../loader/own-elements.ts';

const moduleName = 'virtual:maqalat/element-styles';
const moduleId = `\0${moduleName}`;

/**
 * Provides the style sheets of the owner's elements to pages as the module
 * `virtual:maqalat/element-styles`: texts by the names in `CompiledBody.styleSheets`.
 */
export function ownElements(): AstroIntegration {
  return {
    name: 'maqalat:own-elements',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'maqalat-own-elements',
                resolveId: (asked) => (asked === moduleName ? moduleId : undefined),
                async load(id) {
                  if (id !== moduleId) return undefined;
                  await provideOwnElements();
                  return styleModule();
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(ownElementsFolder + sep)) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            const module = moduleGraph.getModuleById(moduleId);
            if (module) moduleGraph.invalidateModule(module);
          }
        });
      },
    },
  };
}

function styleModule(): string {
  const sheets = [...ownStyleSheets()];
  const imports = sheets.map(
    ([, file], at) => `import sheet${at} from ${JSON.stringify(`${normalizePath(file)}?inline`)};`,
  );
  const entries = sheets.map(([name], at) => `${JSON.stringify(name)}: sheet${at}`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };\n`;
}
