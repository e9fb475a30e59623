import { Parser } from 'htmlparser2';
import { maskOpaque } from './mask-opaque.ts';
import { markup, opaque, type ProseRun, proseRun } from './prose-run.ts';

/** Elements that stand in a line of text; all others begin a line of their own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rp rt ruby s small span strike strong sub sup time tt u var wbr code kbd samp'.split(
    ' ',
  ),
);
/** Elements whose text is no prose, or struck out. */
const hidden = new Set(
  'script style code pre kbd samp var textarea svg math del s strike rt rp template noscript select button object iframe'.split(
    ' ',
  ),
);

/** An element that is open, and what holds within it. */
interface Open {
  name: string;
  isHidden: boolean;
  lang: string;
}

/**
 * The runs of prose in an HTML page. Code, scripts and text in other languages (`lang`) are hidden.
 *
 * @param source The whole file.
 * @param lang Language of the prose (BCP 47, without region); that of a page which does not say.
 */
export function htmlRuns(source: string, lang: string): ProseRun[] {
  const runs: ProseRun[] = [];
  const open: Open[] = [{ name: '', isHidden: false, lang }];
  let pieces: string[] = [];
  let start = 0;
  let at = 0;
  const flush = () => {
    const text = pieces.join('');
    if (/[\p{L}]/u.test(text)) runs.push(proseRun('paragraph', maskOpaque(text), start));
    pieces = [];
  };
  /** Everything between two texts is tags. */
  const copy = (from: number, to: number, isHidden: boolean) => {
    if (pieces.length === 0) start = from;
    else pieces.push(source.slice(at, from).replace(/[^\r\n]/g, markup));
    const text = source.slice(from, to);
    pieces.push(isHidden ? text.replace(/[^\r\n]/g, opaque) : maskReferences(text));
    at = to;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const outer = open.at(-1);
        const own = attributes['lang'] ?? attributes['xml:lang'];
        open.push({
          name,
          isHidden:
            (outer?.isHidden ?? false) || hidden.has(name) || attributes['translate'] === 'no',
          lang: own ? (own.split('-')[0] ?? '').toLowerCase() : (outer?.lang ?? lang),
        });
        if (!inline.has(name)) flush();
      },
      onclosetag(name) {
        if (!inline.has(name)) flush();
        if (open.length > 1 && open.at(-1)?.name === name) open.pop();
      },
      ontext() {
        const { isHidden = false, lang: here = lang } = open.at(-1) ?? {};
        copy(parser.startIndex, parser.endIndex + 1, isHidden || here !== lang);
      },
    },
    // Character references keep their length in the source.
    { decodeEntities: false },
  );
  parser.write(source);
  parser.end();
  flush();
  return runs;
}

function maskReferences(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (found) =>
    opaque.repeat(found.length),
  );
}
