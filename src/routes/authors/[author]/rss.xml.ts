import { createTermFeedPaths, termFeed } from '../../../feeds/feed-route.ts';

export const getStaticPaths = createTermFeedPaths('authors', 'author');

export const GET = termFeed;
