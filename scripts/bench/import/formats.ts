import type { BenchFormat } from './expectation.ts';
import { blogger } from './formats/blogger.ts';
import { encodings } from './formats/encodings.ts';
import { html } from './formats/html.ts';
import { jsonLines } from './formats/json-lines.ts';
import { renderedSite } from './formats/site.ts';

/** Every format that the bench knows; one file each, which says where its sources lie. */
export const benchFormats: readonly BenchFormat[] = [
  html,
  renderedSite,
  blogger,
  encodings,
  jsonLines,
];
