import { getEnvironmentData } from 'node:worker_threads';
import { site } from './settings.ts';
import { devServerKey } from './settings-key.ts';
import { sitePath } from './site-path.ts';

/** The other host that serves the articles' pictures, if there is one. */
export function findPictureHost(): string | undefined {
  return getEnvironmentData(devServerKey) === true ? undefined : site.pictures.host;
}

/** Folder of pictures, on this site or on the other host. */
export const mediaFolder = 'media';

/** Address of a version of a picture. @param name From `versionName`. */
export function pictureAddress(name: string): string {
  const host = findPictureHost();
  const path = `/${mediaFolder}/${name}`;
  return host === undefined ? sitePath(path) : host + path;
}
