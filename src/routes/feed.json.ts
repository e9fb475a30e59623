import { createSiteFeed } from '../feeds/feed-route.ts';

export const GET = createSiteFeed('json');
