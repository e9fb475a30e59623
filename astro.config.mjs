import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { astroCacheFolder } from './src/loader/folders.ts';
import { pagefindSearch } from './src/search/pagefind-integration.ts';
import { hostFiles } from './src/seo/host-files.ts';
import { basePath, siteOrigin } from './src/site-path.ts';
import { typefaces } from './src/typefaces/typefaces-integration.ts';

export default defineConfig({
  site: siteOrigin,
  base: basePath,
  trailingSlash: 'always',
  cacheDir: astroCacheFolder,
  // The owner's own pages (src/pages/*.mdx); articles never pass through it.
  markdown: { processor: unified() },
  integrations: [mdx(), typefaces(), hostFiles(), pagefindSearch()],
  // A strict Content-Security-Policy (public/_headers) allows nothing inline.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
