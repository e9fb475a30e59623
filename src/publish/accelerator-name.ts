/** Name of the integration by which `maqalat build` replaces Astro's own build steps. */
export const acceleratorName = 'maqalat:accelerator';
