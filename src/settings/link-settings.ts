import { z } from 'zod';
import { lineSchema, sitePathSchema, webAddressSchema } from '../schema/fields.ts';
import { identifyPage } from '../schema/identify-page.ts';

/** A link with a label. */
export const linkSchema = z.strictObject({
  label: lineSchema,
  /** A path of the site such as `/about/`, or a web address. */
  to: z.union([sitePathSchema, webAddressSchema]),
});

const namedPathSchema = z
  .string()
  .refine((path) => identifyPage(path) !== undefined, { error: 'named-path' });

/** A link of the menu: the path of a named page, or a link with a label. */
export const menuLinkSchema = z.union([namedPathSchema, linkSchema]);

/** An account on another site: its address, or a link with a label. */
export const socialLinkSchema = z.union([
  webAddressSchema,
  z.strictObject({ label: lineSchema, to: webAddressSchema }),
]);
