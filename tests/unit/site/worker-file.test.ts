import { expect, test } from 'vitest';
import { workerFile } from '../../../src/site/worker-file.ts';

test.each([
  ['file:///home/nur/site/node_modules/maqalat/lib/chunk-a-1x.js', 'lib/render-thread.js'],
  ['file:///C:/Users/nur/my%20site/node_modules/maqalat/lib/build.js', 'lib/render-thread.js'],
  ['file:///D:/maqalat/src/publish/write-pages.ts', 'src/publish/render-thread.ts'],
])('a thread started from %s is the file beside it', (importer, expected) => {
  const url = workerFile('./render-thread', importer);
  expect(url.protocol).toBe('file:');
  expect(url.href).toContain(expected);
  expect(url.href.slice(0, 12)).toBe(importer.slice(0, 12));
});
