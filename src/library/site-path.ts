export { absoluteUrl, basePath, siteOrigin, sitePath } from '../site-path.ts';
