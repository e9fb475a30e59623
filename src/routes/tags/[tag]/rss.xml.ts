import { createTermFeedPaths, termFeed } from '../../../feeds/feed-route.ts';

export const getStaticPaths = createTermFeedPaths('tags', 'tag');

export const GET = termFeed;
