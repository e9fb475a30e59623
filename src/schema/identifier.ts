import { z } from 'zod';

/**
 * The shape of slugs and identifiers: ASCII words in lower case, joined by single hyphens, together
 * short enough for a file name with an ending.
 */
export const identifierPattern = /^(?=.{1,200}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An identifier as it stands in a URL and in frontmatter, such as `gaza` or `mahmoud-darwish`. */
export const identifierSchema = z.string().regex(identifierPattern, { error: 'identifier' });
