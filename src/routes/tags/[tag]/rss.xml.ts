import { termFeed, termFeedPaths } from '../../../feeds/feed-route.ts';

export const getStaticPaths = termFeedPaths('tags', 'tag');

export const GET = termFeed;
