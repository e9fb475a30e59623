import type { BenchFormat } from './expectation.ts';
import { blogger } from './formats/blogger.ts';
import { docx } from './formats/docx.ts';
import { encodings } from './formats/encodings.ts';
import { feeds } from './formats/feeds.ts';
import { html } from './formats/html.ts';
import { jsonLines } from './formats/json-lines.ts';
import { hugo, jekyll } from './formats/markdown.ts';
import { renderedSite } from './formats/site.ts';
import { wordpress } from './formats/wordpress.ts';

/** Every format that the bench knows; one file each, which says where its sources lie. */
export const benchFormats: readonly BenchFormat[] = [
  html,
  renderedSite,
  blogger,
  encodings,
  jsonLines,
  wordpress,
  docx,
  jekyll,
  hugo,
  feeds,
];
