import { defineConfig } from 'astro/config';
import maqalat from '../../../src/index.ts';
import settings from './src/site.config.ts';

export default defineConfig({
  integrations: [maqalat(settings)],
});
