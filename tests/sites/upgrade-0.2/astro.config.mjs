import { defineConfig } from 'astro/config';
import maqalat from 'maqalat';
import settings from './src/site.config.ts';

export default defineConfig({
  integrations: [maqalat(settings)],
});
