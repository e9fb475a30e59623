import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://maqalat.example',
  integrations: [mdx(), sitemap()],
  // Packages are linked from a shared folder, where the store of content must not go.
  cacheDir: '.astro-cache',
});
