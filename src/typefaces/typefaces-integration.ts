import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { writeAtomically } from '../loader/write-atomically.ts';
import { site } from '../site/settings.ts';
import { fontFaceCss } from './font-face-css.ts';
import { listNumeralsCss } from './list-numerals.ts';
import { pairings } from './pairings.ts';
import { fontFolder, subsetFace } from './subset-face.ts';

/**
 * Subsets the fonts of the setting `typefaces`, and provides two modules: `virtual:typefaces.css`,
 * their style sheet, and `virtual:typefaces`, the addresses of preloaded files and of those with
 * Latin letters.
 */
export function typefaces(): AstroIntegration {
  return {
    name: 'maqalat:typefaces',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const pairing = pairings[site.typefaces];
        const faces = await Promise.all(
          pairing.faces.map(async (face) => {
            const file = await subsetFace(face, 'woff2');
            return { ...face, file, url: `./${basename(file)}` };
          }),
        );
        const preloaded = [
          ...new Set(faces.filter(({ preload }) => preload).map(({ url }) => url)),
        ];
        const latin = faces.filter(({ script }) => script === 'latin').map(({ url }) => url);
        await mkdir(fontFolder, { recursive: true });
        const styleSheet = join(fontFolder, `${site.typefaces}.css`);
        const addresses = join(fontFolder, `${site.typefaces}.js`);
        await writeAtomically(
          styleSheet,
          fontFaceCss(faces, pairing) + listNumeralsCss(site.dates.digits),
        );
        await writeAtomically(addresses, addressModule({ preloaded, latin }));
        updateConfig({
          vite: {
            resolve: {
              alias: [
                { find: 'virtual:typefaces.css', replacement: styleSheet },
                { find: 'virtual:typefaces', replacement: addresses },
              ],
            },
            server: { fs: { allow: [process.cwd(), fontFolder] } },
          },
        });
      },
    },
  };
}

function addressModule(lists: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(lists).flatMap(([list, urls]) => {
    const names = urls.map((_, at) => `${list}${at}`);
    const imports = urls.map((url, at) => `import ${names[at]} from '${url}?url';`);
    return [...imports, `export const ${list} = [${names.join(', ')}];`];
  });
  return `${lines.join('\n')}\n`;
}
