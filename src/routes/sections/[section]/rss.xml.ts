import { termFeed, termFeedPaths } from '../../../feeds/feed-route.ts';

export const getStaticPaths = termFeedPaths('sections', 'section');

export const GET = termFeed;
