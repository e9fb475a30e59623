import { channel } from 'node:diagnostics_channel';

export interface ContentProgress {
  done: number;
  total: number;
}

/*
 * The loader runs inside Vite's module graph, where a command cannot hand it a callback; a named
 * diagnostics channel is one and the same in every module graph of a process.
 */
export const contentProgress = channel('maqalat:content-progress');

/** Tells what a build has read (`ContentReading`), so that nobody needs to read it again. */
export const contentRead = channel('maqalat:content-read');
