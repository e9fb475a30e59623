/*
 * Pages are rendered from a bundle that has its own copy of every module, and work is done in
 * worker threads. Environment data is the one store that a process, its bundle and its threads share.
 */

/** Under which the settings are shared. */
export const settingsKey = 'maqalat:settings';

/** Under which the absolute path of the engine's package is shared. */
export const engineKey = 'maqalat:engine';
