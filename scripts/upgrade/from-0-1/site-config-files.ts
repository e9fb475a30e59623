/** The `astro.config.mjs` of a site. */
export const astroConfig = `import { defineConfig } from 'astro/config';
import maqalat from 'maqalat';
import settings from './src/site.config.ts';

export default defineConfig({
  integrations: [maqalat(settings)],
});
`;

/** The `tsconfig.json` of a site. */
export const tsConfig = `{
  "extends": "astro/tsconfigs/strict",
  "compilerOptions": {
    "allowImportingTsExtensions": true
  },
  "include": [".astro/types.d.ts", "src", "astro.config.mjs"],
  "exclude": ["dist"]
}
`;
