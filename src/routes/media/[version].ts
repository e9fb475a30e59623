import type { APIRoute, GetStaticPaths } from 'astro';
import { type PictureVersion, pictureVersions } from '../../library/picture-versions.ts';

export const getStaticPaths = (async () =>
  (await pictureVersions()).map((version) => ({
    params: { version: version.name },
    props: { version },
    cacheKey: version.name,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ version: PictureVersion }> = async ({ props }) =>
  new Response(new Uint8Array(await props.version.bytes()), {
    headers: { 'Content-Type': `image/${props.version.format}` },
  });
