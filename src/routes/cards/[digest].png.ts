import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArticleCard } from '../../cards/article-card.ts';
import type { CardText } from '../../cards/card-address.ts';
import { articleCards } from '../../library/article-cards.ts';

export const getStaticPaths = (async () =>
  [...(await articleCards())].map(([digest, card]) => ({
    params: { digest },
    props: { card },
    cacheKey: digest,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: CardText }> = async ({ props }) =>
  new Response(new Uint8Array(await loadArticleCard(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
