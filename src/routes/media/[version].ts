import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureVersions } from '../../library/picture-versions.ts';
import type { PictureVersion } from '../../loader/list-picture-versions.ts';
import { findPictureHost } from '../../site/picture-host.ts';

export const getStaticPaths = (async () =>
  // Another host's pictures are written for it by `maqalat pictures`.
  (findPictureHost() === undefined ? await pictureVersions() : []).map((version) => ({
    params: { version: version.name },
    props: { version },
    cacheKey: version.name,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ version: PictureVersion }> = async ({ props }) =>
  new Response(new Uint8Array(await props.version.bytes()), {
    headers: { 'Content-Type': `image/${props.version.format}` },
  });
