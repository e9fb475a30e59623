import { createTermFeedPaths, termFeed } from '../../../feeds/feed-route.ts';

export const getStaticPaths = createTermFeedPaths('sections', 'section');

export const GET = termFeed;
