import { z } from 'zod';
import { lineSchema, sitePathSchema, webAddressSchema } from '../schema/fields.ts';
import { namedPage } from '../schema/named-page.ts';

/** A link with a name of its own. */
export const linkSchema = z.strictObject({
  label: lineSchema,
  /** A path of the site such as `/about/`, or an address on the web. */
  to: z.union([sitePathSchema, webAddressSchema]),
});

const namedPathSchema = z
  .string()
  .refine((path) => namedPage(path) !== undefined, { error: 'named-path' });

/** A link of the menu: the path of a page that has a name, or a link that gives one. */
export const menuLinkSchema = z.union([namedPathSchema, linkSchema]);

/** An account elsewhere: its address, or a link that names it. */
export const socialLinkSchema = z.union([
  webAddressSchema,
  z.strictObject({ label: lineSchema, to: webAddressSchema }),
]);
