import { z } from 'zod';
import { hostSchema } from './service-settings.ts';

/** The files of the articles' pictures. */
export const pictureSettingsSchema = z.strictObject({
  /**
   * Widths in pixels that a picture is published in, as AVIF; none is enlarged. Browsers choose one for
   * their screen. One file more, in WebP, is for browsers without AVIF. The defaults are those of the
   * text column on screens of one and of two pixels a point, so a picture has three files at most; fewer
   * widths are for hosts that limit files, `[1080]` being two files a picture.
   */
  widths: z
    .array(z.int().min(160).max(3840))
    .min(1)
    .default([768, 1408])
    .transform((widths) => [...new Set(widths)].sort((a, b) => a - b)),
  /**
   * Another host that serves the pictures, such as a bucket: `https://pictures.example.org`. Pages then
   * load them from its `/media/`, and a build writes none; `maqalat pictures --to DIR` writes them for
   * that host. The dev server shows its own.
   */
  host: hostSchema.optional(),
});
