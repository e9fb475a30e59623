/**
 * Maximum pixels of a picture; the largest of cameras have 50 million, decompression bombs more
 * than fit into memory.
 */
export const mostPixels = 100_000_000;

/** Maximum size of a picture file in bytes. */
export const mostPictureBytes = 50_000_000;

/** Maximum width and height of a WebP file (RFC 9649, section 2.6). */
export const longestSide = 16_383;
