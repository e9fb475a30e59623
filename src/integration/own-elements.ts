import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizePath, type Plugin } from 'vite';
import {
  ownElementFiles,
  ownElementsFolder,
  ownStyleSheets,
  provideOwnElements,
} from '../loader/own-elements.ts';
import { engineRoot } from '../site/engine-files.ts';

/** Modules by their names. */
const modules = {
  'virtual:maqalat/element-styles': formatStyleModule,
  'virtual:maqalat/own-elements': formatElementModule,
};
const isModule = (name: string): name is keyof typeof modules => Object.hasOwn(modules, name);

/**
 * Provides the owner's elements to pages as two modules: `virtual:maqalat/element-styles`, texts of
 * style sheets by the names in `CompiledBody.styleSheets`, and `virtual:maqalat/own-elements`, the
 * definitions for the compiler in the browser.
 */
export function ownElements(): AstroIntegration {
  return {
    name: 'maqalat:own-elements',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        // The dev server bundles packages once, for pages and workers alike.
        const alias = command === 'dev' ? { [withoutDocument]: fileForWorkers() } : {};
        // Workers are bundled with plugins of their own.
        updateConfig({
          vite: {
            resolve: { alias },
            plugins: [modulePlugin()],
            worker: { format: 'es', plugins: () => [modulePlugin(), workerModules()] },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(ownElementsFolder + sep)) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const name of Object.keys(modules)) {
              const module = moduleGraph.getModuleById(`\0${name}`);
              if (module) moduleGraph.invalidateModule(module);
            }
          }
        });
      },
    },
  };
}

function modulePlugin(): Plugin {
  return {
    name: 'maqalat-own-elements',
    resolveId: (asked) => (isModule(asked) ? `\0${asked}` : undefined),
    async load(id) {
      const name = id.slice(1);
      if (!isModule(name)) return undefined;
      await provideOwnElements();
      return modules[name]();
    },
  };
}

/** A package whose code for browsers needs a document, which no worker has. */
const withoutDocument = 'decode-named-character-reference';

const fileForWorkers = () => fileURLToPath(import.meta.resolve(withoutDocument));

/**
 * Resolves modules of workers: a package whose code for browsers needs a document as for Node, and
 * what owners' elements import to the engine's own source.
 */
function workerModules(): Plugin {
  return {
    name: 'maqalat-worker-modules',
    enforce: 'pre',
    resolveId(asked) {
      if (asked === withoutDocument) return fileForWorkers();
      return asked === 'maqalat/elements' ? join(engineRoot, 'src/loader/elements.ts') : undefined;
    },
  };
}

function formatStyleModule(): string {
  const sheets = [...ownStyleSheets()];
  const imports = sheets.map(
    ([, file], at) => `import sheet${at} from ${JSON.stringify(`${normalizePath(file)}?inline`)};`,
  );
  const entries = sheets.map(([name], at) => `${JSON.stringify(name)}: sheet${at}`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };\n`;
}

/** The definitions, guarded as in the build: see `loader/own-elements.ts`. */
function formatElementModule(): string {
  const files = [...ownElementFiles()];
  const guard = normalizePath(join(engineRoot, 'src/mdx/components/guard-element.ts'));
  const imports = files.map(
    ([file], at) => `import element${at} from ${JSON.stringify(normalizePath(file))};`,
  );
  const entries = files.map(([, { shown, styles }], at) => {
    const sheet = styles === undefined ? '' : `, styles: ${JSON.stringify(styles)}`;
    return `guardElement({ ...element${at}${sheet} }, ${JSON.stringify(shown)})`;
  });
  const first = `import { guardElement } from ${JSON.stringify(guard)};`;
  return `${[first, ...imports].join('\n')}\nexport default [${entries.join(', ')}];\n`;
}
