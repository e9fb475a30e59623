import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureCards } from '../../library/picture-cards.ts';

export const getStaticPaths = (async () =>
  [...(await pictureCards())].map(([digest, card]) => ({
    params: { digest },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: () => Promise<Buffer> }> = async ({ props }) =>
  new Response(new Uint8Array(await props.card()), { headers: { 'Content-Type': 'image/jpeg' } });
