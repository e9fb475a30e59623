/*
 * Keys of Node's environment data, the only store that a process shares with its threads and with
 * the bundle of pages, which has its own copy of every module.
 */

/** Key of the settings. */
export const settingsKey = 'maqalat:settings';

/** Key of the absolute path of the engine's package. */
export const engineKey = 'maqalat:engine';

/** Set in the dev server, which serves the articles' pictures itself. */
export const devServerKey = 'maqalat:dev-server';
