import { type Problem, problem, type SyntaxReason } from '../../schema/problem.ts';
import { excerpt } from '../excerpt.ts';
import { findPoint } from '../find-point.ts';
import type { SyntaxFailure } from './recover-from-errors.ts';

interface Finding {
  reason: SyntaxReason;
  /** Offset to report. */
  at: number;
  /** The offending text. */
  value: string;
}

/**
 * Turns a failed MDX construct into a diagnostic that names the likely mistake, instead of the
 * tokenizer's "unexpected character before name".
 *
 * @param failure As `recoverFromErrors` recorded it.
 * @param source The whole file.
 * @param file The name to report.
 */
export function describeSyntaxFailure(
  failure: SyntaxFailure,
  source: string,
  file: string,
): Problem {
  const { reason, at, value } = diagnose(failure, source);
  return problem(
    'mdx-syntax',
    { file, ...findPoint(source, at) },
    { reason, value: excerpt(value) },
  );
}

/** The offset of the failed tag; a line of several tags is one construct. */
export function findFailedTagStart({ start, at }: SyntaxFailure, source: string): number {
  let tag = start;
  let quote = '';
  let braces = 0;
  let isInside = false;
  for (let index = start; index < at; index++) {
    const character = source.charAt(index);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '{') braces++;
    else if (character === '}') braces--;
    else if (braces > 0) continue;
    else if (isInside && /["']/.test(character)) quote = character;
    else if (isInside && character === '>') isInside = false;
    else if (!isInside && character === '<') {
      tag = index;
      isInside = true;
    }
  }
  return tag;
}

function diagnose(failure: SyntaxFailure, source: string): Finding {
  const at = findFailedTagStart(failure, source);
  const rest = source.slice(at, at + 2000);
  const line = firstLine(rest);
  const upTo = (end: RegExp): string => {
    const found = end.exec(rest);
    return found ? rest.slice(0, found.index + found[0].length) : line;
  };
  if (rest.startsWith('{')) return { reason: 'bare-brace', at, value: line };
  if (rest.startsWith('<!--')) return { reason: 'html-comment', at, value: upTo(/-->/) };
  if (/^<[!?]/.test(rest)) return { reason: 'html-declaration', at, value: upTo(/>/) };
  if (/^<(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|tel:|www\.|[^\s<>@]+@[^\s<>]+>)/i.test(rest)) {
    return { reason: 'angle-bracket-link', at, value: upTo(/[>\s]/).trimEnd() };
  }
  if (!/^<\/?[A-Za-z_$]/.test(rest)) {
    // The word before shows where to look: `س<ص`.
    const before = /[^\s<>]{0,12}$/u.exec(source.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    return { reason: 'bare-less-than', at, value: before + (/^<[^\s<]*/.exec(rest)?.[0] ?? '<') };
  }
  return diagnoseTag(failure, source, at);
}

function diagnoseTag(
  { at: failedAt, rule }: SyntaxFailure,
  source: string,
  start: number,
): Finding {
  const value = firstLine(source.slice(start, start + 2000));
  if (rule.includes('lazy')) return { reason: 'lazy-line', at: failedAt, value };
  if (rule.includes('eof')) return { reason: 'unfinished-tag', at: start, value };
  const name = /(?<![^\s"'=<>/])([^\s"'=<>/]+)\s*=\s*$/.exec(
    source.slice(Math.max(start, failedAt - 200), failedAt),
  );
  if (name?.[1]) {
    const given = /^[^\s>]*/.exec(source.slice(failedAt, failedAt + 200))?.[0] ?? '';
    const at = failedAt - name[0].length;
    return { reason: 'unquoted-value', at, value: `${name[1]}=${given}` };
  }
  return { reason: 'tag-character', at: failedAt, value: source.charAt(failedAt) || value };
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}
