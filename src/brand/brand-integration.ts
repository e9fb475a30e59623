import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { designMessages } from '../i18n/commands/design-messages.ts';
import { astroCacheFolder } from '../loader/folders.ts';
import { writeAtomically } from '../loader/write-atomically.ts';
import { findLowContrast } from '../settings/low-contrast.ts';
import { site } from '../site/settings.ts';
import { designCss, logoCss } from './design-css.ts';
import { prepareLogo } from './logo.ts';
import { serviceStyles } from './service-styles.ts';

const folder = join(astroCacheFolder, 'brand');

/**
 * Provides the site's design to pages: `virtual:maqalat/design.css`, its design tokens;
 * `virtual:maqalat/styles.css`, the style sheets of its services and its owner; and
 * `virtual:maqalat/logo`.
 */
export function brand(): AstroIntegration {
  return {
    name: 'maqalat:brand',
    hooks: {
      'astro:config:setup': async ({ updateConfig, addWatchFile, logger }) => {
        const { lowContrast } = designMessages(resolveCommandLocale(process.env));
        for (const pair of findLowContrast(site.design)) logger.warn(lowContrast(pair));
        for (const file of [site.logo, site.logoDark]) if (file) addWatchFile(resolve(file));
        await mkdir(folder, { recursive: true });
        const logo = await prepareLogo(folder);
        const modules = {
          'design.css': designCss(site.design) + (logo.length > 1 ? logoCss() : ''),
          'styles.css': [
            // Vite warns about an empty sheet.
            '/* The sheets of services and of the owner. */\n',
            ...serviceStyles().map((file) => importSheet(file, 'components')),
            ...site.styles.map((file) => importSheet(resolve(file), 'owner')),
          ].join(''),
          'logo.js': logoModule(logo),
        };
        for (const [name, text] of Object.entries(modules))
          await writeAtomically(join(folder, name), text);
        const alias = ['design.css', 'styles.css', 'logo'].map((name) => ({
          find: `virtual:maqalat/${name}`,
          replacement: join(folder, name === 'logo' ? 'logo.js' : name),
        }));
        updateConfig({
          vite: {
            resolve: { alias },
            server: { fs: { allow: [process.cwd(), folder] } },
          },
        });
      },
    },
  };
}

const importSheet = (file: string, layer: string) =>
  `@import ${JSON.stringify(normalizePath(file))} layer(${layer});\n`;

function logoModule(files: Awaited<ReturnType<typeof prepareLogo>>): string {
  const imports = files.map(
    ({ scheme, file }) =>
      `import ${scheme} from ${JSON.stringify(`${normalizePath(file)}?url`)};\n`,
  );
  const entries = files.map(
    ({ scheme, width, height }) =>
      `{ scheme: '${scheme}', url: ${scheme}, width: ${width}, height: ${height} }`,
  );
  return `${imports.join('')}export const logo = [${entries.join(', ')}];\n`;
}
