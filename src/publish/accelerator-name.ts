/** Name of the integration by which `maqalat build` takes over the work around Astro's own. */
export const acceleratorName = 'maqalat:accelerator';
