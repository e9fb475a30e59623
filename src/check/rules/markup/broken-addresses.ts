import { excerpt } from '../../../mdx/excerpt.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';

/** The scheme's signs with a space among them, or one too few; then a host. */
const scheme =
  /(?<![a-z])(h{1,2}t{1,3}ps?)(?:[ \t]{1,3}:[ \t]{0,3}\/\/[ \t]{0,3}|:[ \t]{1,3}\/\/[ \t]{0,3}|:\/\/[ \t]{1,3}|\/\/|;\/\/|:\/(?!\/)|:\\\\|(?<!(?<![a-z])https?):\/\/)([a-z0-9-]{1,63}\.[^\s]{1,500})/gi;
/** A host that a space breaks before or after one of its dots. */
const host =
  /(?<![a-z])(https?:\/\/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5})(?:\.[ \t]{1,3}|[ \t]{1,3}\.)([a-z0-9-]{1,63}(?:\.[a-z]{2,})?(?:\/[^\s]{0,500})?)/gi;

/**
 * Bare addresses that are no links because a space or a missing sign breaks them.
 *
 * @example `https:// example.org/news`
 */
export const brokenAddresses: WritingRule = ({ blocks, placeAt }) =>
  blocks.flatMap(({ text, offset }) =>
    [
      ...[...text.matchAll(scheme)].map((match) => {
        const name = /s$/i.test(match[1] ?? '') ? 'https' : 'http';
        return found(match, `${name}://${match[2]}`, offset);
      }),
      ...[...text.matchAll(host)].flatMap((match) => {
        const rest = match[2] ?? '';
        // A sentence may end with an address; what follows then begins no host.
        const isHost =
          /^[a-z0-9-]+\.[a-z]{2,}/.test(rest) || /^(?:com|org|net|info|edu|gov|io)\b/.test(rest);
        return isHost ? [found(match, `${match[1]}.${rest}`, offset)] : [];
      }),
    ].map(({ value, suggestion, at }) =>
      problem(
        'address-broken',
        placeAt(at),
        { value: excerpt(value), suggestion: excerpt(suggestion) },
        'warning',
      ),
    ),
  );

function found(match: RegExpExecArray, suggestion: string, offset: number) {
  return { value: match[0], suggestion, at: offset + match.index };
}
