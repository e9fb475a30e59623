import { provideSettings } from '../src/site/provide-settings.ts';
import settings from './sites/demo/src/site.config.ts';

/* Modules read the settings when they are loaded, so tests provide them first. */
provideSettings(settings);
