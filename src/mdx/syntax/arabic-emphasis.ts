import { attention } from 'micromark-core-commonmark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { classifyCharacter } from 'micromark-util-classify-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    strikethroughSequenceTemporary: 'strikethroughSequenceTemporary';
  }
}

const asterisk = 42;
const underscore = 95;
const tilde = 126;
const punctuation = 2;

/** Letters, vowel marks and digits of the script, tatweel, joiners and direction marks. */
const arabic = /^[\p{Script_Extensions=Arabic}\u0640\u200C-\u200F\u061C]$/u;
const onlyOpens = /^\p{Ps}$/u;
/** Punctuation that ends or joins words and so never begins an emphasised text. */
const neverOpens = /^[\p{Pe}\p{Pd}.,:;!?،؛؟…%٪]$/u;

interface Flanking {
  open: boolean;
  close: boolean;
}

/**
 * Whether a run of `*`, `_` or `~` can open or close emphasis, by CommonMark 0.31 §6.2
 * ("left-flanking" and "right-flanking"), loosened for Arabic: its clitics (و، ف، ب، ل، ك) are
 * written onto the next word, so a run often stands between a letter and a quotation mark, where
 * CommonMark lets it only close. `و**«رويترز»**` ought to be bold.
 *
 * - After an Arabic letter, a run before opening punctuation can open too.
 * - Before an Arabic letter, a run after punctuation that does not open can close too.
 *
 * Where neither neighbour is Arabic nothing changes. The same difficulty in Chinese, Japanese and
 * Korean, and a similar fix: github.com/tats-u/markdown-cjk-friendly.
 */
export function computeFlanking(
  marker: number,
  before: Code,
  after: Code,
  markers: Code[],
): Flanking {
  const beforeKind = classifyCharacter(before);
  const afterKind = classifyCharacter(after);
  // As in micromark: markers that extensions add (`~`) count as part of the emphasised text.
  const isOtherMarker = (code: Code): boolean =>
    markers.includes(code) && code !== asterisk && code !== underscore;
  const open =
    !afterKind || (afterKind === punctuation && Boolean(beforeKind)) || isOtherMarker(after);
  const close =
    !beforeKind || (beforeKind === punctuation && Boolean(afterKind)) || isOtherMarker(before);
  const opensAfterArabic = afterKind === punctuation && isArabic(before) && canOpen(after);
  const closesBeforeArabic = beforeKind === punctuation && isArabic(after) && canClose(before);
  if (marker === underscore) {
    return {
      open: (open && (Boolean(beforeKind) || !close)) || opensAfterArabic,
      close: (close && (Boolean(afterKind) || !open)) || closesBeforeArabic,
    };
  }
  return { open: open || opensAfterArabic, close: close || closesBeforeArabic };
}

function isArabic(code: Code): boolean {
  return classifyCharacter(code) === undefined && matches(arabic, code);
}

function canOpen(code: Code): boolean {
  return !matches(neverOpens, code);
}

function canClose(code: Code): boolean {
  return !matches(onlyOpens, code);
}

function matches(pattern: RegExp, code: Code): boolean {
  return code !== null && code >= 0 && pattern.test(String.fromCharCode(code));
}

/**
 * A micromark extension: emphasis, strong emphasis and strikethrough that work beside Arabic
 * clitics. It must stand after GFM in the list of extensions, so that it is tried first.
 *
 * @example `ل**"الجزيرة"**` → `ل<strong>"الجزيرة"</strong>`
 */
export function arabicEmphasis(): Extension {
  const emphasis: Construct = {
    name: 'arabicEmphasis',
    tokenize: tokenizeEmphasis,
    ...(attention.resolveAll && { resolveAll: attention.resolveAll }),
  };
  const strikethrough: Construct = { ...gfmConstruct(), tokenize: tokenizeStrikethrough };
  return {
    text: { [asterisk]: emphasis, [underscore]: emphasis, [tilde]: strikethrough },
    insideSpan: { null: [emphasis, strikethrough] },
  };
}

function gfmConstruct(): Construct {
  const construct = gfmStrikethrough().text?.[tilde];
  if (!construct || Array.isArray(construct)) throw new Error('GFM has no strikethrough');
  return construct;
}

const tokenizeEmphasis: Tokenizer = function (effects, ok) {
  const { previous } = this;
  const markers = this.parser.constructs.attentionMarkers.null ?? [];
  let marker: Code = null;

  const inside: State = (code) => {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const { open, close } = computeFlanking(marker ?? asterisk, previous, code, markers);
    token._open = open;
    token._close = close;
    return ok(code);
  };

  return (code) => {
    marker = code;
    effects.enter('attentionSequence');
    return inside(code);
  };
};

const tokenizeStrikethrough: Tokenizer = function (effects, ok, nok) {
  const { previous, events } = this;
  let size = 0;

  const more: State = (code) => {
    if (code === tilde) {
      // Three are no strikethrough but text.
      if (size > 1) return nok(code);
      effects.consume(code);
      size++;
      return more;
    }
    const token = effects.exit('strikethroughSequenceTemporary');
    const { open, close } = computeFlanking(tilde, previous, code, []);
    token._open = open;
    token._close = close;
    return ok(code);
  };

  return (code) => {
    if (previous === tilde && events.at(-1)?.[1].type !== 'characterEscape') return nok(code);
    effects.enter('strikethroughSequenceTemporary');
    return more(code);
  };
};
