import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { minify, transformWithOxc } from 'vite';
import { engineRoot } from '../site/engine-files.ts';

const id = 'virtual:first-paint';
const source = join(engineRoot, 'src/reader/first-paint.ts');

/**
 * Provides the module `virtual:first-paint`: the inline script of `first-paint.ts` as text, and its
 * digest for the Content-Security-Policy.
 */
export function firstPaint(): AstroIntegration {
  return {
    name: 'maqalat:first-paint',
    hooks: {
      'astro:config:setup': async ({ updateConfig, addWatchFile }) => {
        addWatchFile(source);
        const { code } = await transformWithOxc(await readFile(source, 'utf8'), 'first-paint.ts');
        const { code: script } = await minify('first-paint.js', code);
        const digest = createHash('sha256').update(script).digest('base64');
        const text = `export const script = ${JSON.stringify(script)};\nexport const digest = 'sha256-${digest}';\n`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'maqalat-first-paint',
                resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
                load: (asked) => (asked === `\0${id}` ? text : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
