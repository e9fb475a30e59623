import { siteFeed } from '../feeds/feed-route.ts';

export const GET = siteFeed('json');
