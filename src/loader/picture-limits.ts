/** Pixels of one picture; a camera's largest have 50 million, and a bomb has more than memory. */
export const mostPixels = 100_000_000;

/** Bytes of one picture's file. */
export const mostPictureBytes = 50_000_000;

/** The most pixels that a side of a WebP file may have (RFC 9649, section 2.6). */
export const longestSide = 16_383;
