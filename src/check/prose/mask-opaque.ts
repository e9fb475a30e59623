import { maskPaths } from './mask-paths.ts';
import { maskVerse } from './mask-verse.ts';
import { opaque } from './prose-run.ts';

const schemeSign = /[a-z0-9+.-]/i;
const addressEnd = /[\s<>«»"“”()]/;
const mailSign = /[\w.+-]/;
const tag = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{M}\p{N}_]+/gu;
/** Code in a text that is no Markdown; in Markdown it is hidden already. */
const code = /`[^`\n]{1,300}`/g;
const quran = /﴿[^﴿﴾]*﴾|﴾[^﴿﴾]*﴿/g;

/**
 * Hides what is no prose wherever it stands: addresses, paths, hashtags, handles, code between
 * backticks, Qur'an in its brackets, verse. The length stays the same. Linear in it.
 *
 * @example `راجع https://example.org/الى غدًا` → `راجع ￼￼￼…￼ غدًا`
 */
export function maskOpaque(text: string): string {
  const hide = (found: string) => found.replace(/[^\n]/g, opaque);
  let result = text;
  if (/[﴿﴾]/.test(result)) result = result.replace(quran, hide);
  if (result.includes('`')) result = result.replace(code, hide);
  if (/:\/\/|www\./i.test(result)) result = maskAddresses(result);
  if (result.includes('@')) result = maskMail(result);
  if (/[#@]/.test(result)) result = result.replace(tag, hide);
  return maskVerse(maskPaths(result));
}

function maskAddresses(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { index } of text.matchAll(/:\/\/|www\./gi)) {
    if (index < at) continue;
    let start = index;
    while (start > at && schemeSign.test(text[start - 1] ?? '')) start -= 1;
    let end = index;
    while (end < text.length && !addressEnd.test(text[end] ?? '')) end += 1;
    // The sentence's own punctuation is none of the address.
    while (end > index + 3 && /[.,،؛:!؟?]/.test(text[end - 1] ?? '')) end -= 1;
    pieces.push(text.slice(at, start), opaque.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function maskMail(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { index } of text.matchAll(/@(?=\w)/g)) {
    if (index < at) continue;
    let start = index;
    while (start > at && mailSign.test(text[start - 1] ?? '')) start -= 1;
    if (start === index) continue;
    let end = index + 1;
    while (end < text.length && mailSign.test(text[end] ?? '')) end += 1;
    while (/[.+-]/.test(text[end - 1] ?? '')) end -= 1;
    pieces.push(text.slice(at, start), opaque.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
