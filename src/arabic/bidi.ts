import { escapeHtml } from './escape-html.ts';
import {
  bareNumber,
  delicateNumber,
  ltrLetter,
  ltrRun,
  numberRange,
  rtlCharacter,
  rtlTag,
} from './ltr-run-patterns.ts';
import { memoize } from './memoize.ts';
import { putStandIns } from './stand-ins.ts';

/** A stretch of text; `isolate` says that its direction must not mix with the text around it. */
export interface BidiRun {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isolate: boolean;
}

const candidate = new RegExp(`(?<ltr>${ltrRun})|(?<rtl>${rtlTag})`, 'gv');
const hasLtrLetter = new RegExp(ltrLetter, 'v');
const hasRtl = new RegExp(rtlCharacter, 'v');
const number = new RegExp(delicateNumber, 'gv');
const range = new RegExp(`^${numberRange}$`, 'v');
const bare = new RegExp(`^${bareNumber}$`, 'v');
/**
 * Most words have none of these: then there is nothing to look for. Whether a letter runs from left to
 * right takes long to ask, and is clear of those of the block Arabic, and of most signs.
 */
const worthLooking = new RegExp(`[0-9#@]|(?![ -@\\u0600-\\u06FF«»])${ltrLetter}`, 'gv');

const isolate = (text: string, dir: BidiRun['dir']): BidiRun => ({ text, dir, isolate: true });
const plain = (text: string): BidiRun => ({ text, dir: 'rtl', isolate: false });

/** A part of a text that a pattern matches. */
interface Match {
  index: number;
  text: string;
  isRtl: boolean;
}

/** Cuts a text at matches; `runOf` makes each match its runs. */
function splitAtMatches(
  text: string,
  matches: Iterable<Match>,
  runOf: (match: string, isRtl: boolean) => readonly BidiRun[],
): readonly BidiRun[] {
  const runs: BidiRun[] = [];
  const add = (run: BidiRun): void => {
    const last = runs.at(-1);
    if (run.text === '') return;
    if (!run.isolate && last?.isolate === false) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  };
  let end = 0;
  for (const match of matches) {
    add(plain(text.slice(end, match.index)));
    runOf(match.text, match.isRtl).forEach(add);
    end = match.index + match.text.length;
  }
  add(plain(text.slice(end)));
  return runs;
}

/** The matches of `candidate`, which is slow, looked for from the words on that may begin one. */
function* findCandidates(text: string): Generator<Match> {
  let plainText: string | undefined;
  let end = 0;
  let sign = -1;
  for (;;) {
    let from = end;
    // A match may end before the sign: then the sign is not looked for again, nor the words before it.
    if (sign < end) {
      worthLooking.lastIndex = end;
      sign = worthLooking.exec(text)?.index ?? -1;
      if (sign === -1) return;
      // Other signs may come before it, but no space; `lastIndexOf` would look behind `end`.
      from = sign;
      while (from > end && text[from - 1] !== ' ') from -= 1;
    }
    candidate.lastIndex = from;
    plainText ??= putStandIns(text);
    const match = candidate.exec(plainText);
    if (!match) return;
    const { index } = match;
    end = index + match[0].length;
    yield { index, text: text.slice(index, end), isRtl: match.groups?.['rtl'] !== undefined };
  }
}

function findNumbers(text: string): Match[] {
  return [...text.matchAll(number)].map(({ index, 0: found }) => ({
    index,
    text: found,
    isRtl: false,
  }));
}

function runsOfCandidate(text: string, isRtl: boolean): readonly BidiRun[] {
  if (isRtl) return [isolate(text, 'rtl')];
  if (hasLtrLetter.test(text)) return [isolate(text, 'ltr')];
  return splitAtMatches(text, findNumbers(text), runsOfNumber);
}

function runsOfNumber(text: string): readonly BidiRun[] {
  const { first, dash, last } = range.exec(text)?.groups ?? {};
  if (first === undefined || dash === undefined || last === undefined)
    return [isolate(text, 'ltr')];
  const end = (bound: string, alone: boolean) =>
    alone && bare.test(bound) ? plain(bound) : isolate(bound, 'ltr');
  // At the start of a line a hyphen between two numbers makes them one (W4); an en dash never does.
  return [end(first, true), plain(dash), end(last, /[–—]/.test(dash))];
}

/**
 * Finds what has to be isolated in text that reads from right to left, or else the bidirectional
 * algorithm (UAX #9) would move its parts about: words of Latin or other left-to-right letters
 * with what joins them (`Astro 7.3`), links, addresses, handles, hashtags, and numbers with a sign,
 * a unit or a joiner (`-5 °C`, `20:30`, `+966 50 000 0000`). Ranges and scores (`2019-2023`, `3-2`, `10–12%`)
 * are read from the right in Arabic: only their ends are isolated, where need be. Bare numbers
 * (`2024`, `7.5`) and Arabic-Indic numbers are safe. Punctuation that ends a run belongs to the
 * sentence.
 *
 * `أطلقت Astro 7.3.` → `أطلقت ` · `Astro 7.3` (ltr, isolate) · `.`
 *
 * The texts of the runs, joined, are the text. Rules after the W3C, "Inline markup and
 * bidirectional text in HTML": https://www.w3.org/International/articles/inline-bidi-markup/
 */
export function splitBidiRuns(text: string): readonly BidiRun[] {
  return splitAtMatches(text, findCandidates(text), runsOfCandidate);
}

/** A whole text without a single Arabic letter is one run, with the punctuation that ends it. */
function runsOfWhole(text: string): readonly BidiRun[] {
  return hasLtrLetter.test(text) && !hasRtl.test(text)
    ? [isolate(text, 'ltr')]
    : splitBidiRuns(text);
}

/**
 * Plain text as HTML, escaped, each run of `splitBidiRuns` in a `bdi` with its direction:
 * `نظام Astro` → `نظام <bdi dir="ltr">Astro</bdi>`. Text without such runs gets no element; a title
 * that is all in Latin letters is one `bdi`, its closing punctuation inside.
 */
export const isolateHtml = memoize((text: string): string =>
  runsOfWhole(text)
    .map((run) =>
      run.isolate ? `<bdi dir="${run.dir}">${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text),
    )
    .join(''),
);

/**
 * The same for places that take no markup (`<title>`, feeds): each run between FIRST STRONG
 * ISOLATE (U+2068) and POP DIRECTIONAL ISOLATE (U+2069), UAX #9 section 2.4. Not escaped.
 */
export const isolatePlain = memoize((text: string): string =>
  runsOfWhole(text)
    .map((run) => (run.isolate ? `\u2068${run.text}\u2069` : run.text))
    .join(''),
);
